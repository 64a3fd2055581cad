//! The product's own vocabulary: closed lists that are the same in every family.
//!
//! Each value has a stable id, by which a spec names it, and the [`Phrase`] that says it in a language.

use crate::Phrase;
use core::fmt;

macro_rules! vocabulary {
    ($(
        $(#[$doc:meta])*
        $name:ident { $( $(#[$value_doc:meta])* $value:ident = $id:literal, $phrase:ident; )+ }
    )+) => {$(
        $(#[$doc])*
        ///
        /// ```
        #[doc = concat!("use catalogue::", stringify!($name), ";")]
        ///
        #[doc = concat!("for (value, id) in ", stringify!($name), "::ALL.iter().zip(", stringify!($name), "::IDS) {")]
        ///     assert_eq!(value.id(), *id);
        #[doc = concat!("    assert_eq!(", stringify!($name), "::from_id(id), Some(*value));")]
        /// }
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name { $( $(#[$value_doc])* $value, )+ }

        impl $name {
            /// All values, in the order of their declaration.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];
            /// The ids of all values, in the same order.
            pub const IDS: &'static [&'static str] = &[$($id),+];

            /// The stable id by which a spec names the value.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$value => $id),+ }
            }

            /// The value with this id.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.id() == id)
            }

            /// The phrase that says the value in a language.
            pub const fn label(self) -> Phrase {
                match self { $(Self::$value => Phrase::$phrase),+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.id())
            }
        }
    )+};
}

vocabulary! {
    /// What whoever sent the command does after the reply.
    Advice {
        /// The command succeeded; nothing is left to do for it.
        Done = "done", AdviceDone;
        /// The server waits for what it asked for.
        Continue = "continue", AdviceContinue;
        /// The same may succeed later.
        RetryLater = "retry-later", AdviceRetryLater;
        /// It may succeed once something has been changed.
        ChangeThenResend = "change-then-resend", AdviceChangeThenResend;
        /// It will not succeed.
        DoNotRetry = "do-not-retry", AdviceDoNotRetry;
        /// It depends on something that is not known here, as a rule the cause.
        Depends = "depends", AdviceDepends;
    }

    /// What the reply is about.
    Scope {
        /// The whole connection.
        Connection = "connection", ScopeConnection;
        /// The open transaction with all its recipients.
        Transaction = "transaction", ScopeTransaction;
        /// The message.
        Message = "message", ScopeMessage;
        /// One recipient.
        Recipient = "recipient", ScopeRecipient;
        /// The answered command alone.
        Command = "command", ScopeCommand;
        /// An authentication exchange.
        AuthenticationExchange = "authentication-exchange", ScopeAuthenticationExchange;
    }

    /// What has become of the message.
    Fate {
        /// The server has taken responsibility for it.
        Accepted = "accepted", FateAccepted;
        /// It has neither been accepted nor refused for good.
        NotYet = "not-yet", FateNotYet;
        /// It has been refused for good.
        Refused = "refused", FateRefused;
        /// The reply does not concern a message.
        NotInvolved = "not-involved", FateNotInvolved;
    }

    /// Whether another host of the same domain may answer differently.
    NextHost {
        /// It may.
        MayDiffer = "may-differ", NextHostMayDiffer;
        /// It hardly will.
        Unlikely = "unlikely", NextHostUnlikely;
        /// The question does not arise.
        NotApplicable = "not-applicable", NextHostNotApplicable;
    }

    /// What the reply says of the recipient's address, and so whether a list may drop it.
    Address {
        /// Nothing.
        Nothing = "nothing", AddressNothing;
        /// It exists.
        Good = "good", AddressGood;
        /// It does not exist, or not for this sender.
        Bad = "bad", AddressBad;
        /// It has moved.
        Moved = "moved", AddressMoved;
        /// Something, but nothing certain.
        CannotSay = "cannot-say", AddressCannotSay;
    }

    /// Who can act.
    Actor {
        /// Whoever wrote the message.
        Sender = "sender", ActorSender;
        /// The administrator of the sending side.
        SenderAdmin = "sender-admin", ActorSenderAdmin;
        /// Whoever is to read the message.
        Recipient = "recipient", ActorRecipient;
        /// The administrator of the receiving side.
        RecipientAdmin = "recipient-admin", ActorRecipientAdmin;
        /// Whoever develops the software that sends.
        ClientDeveloper = "client-developer", ActorClientDeveloper;
        /// Nobody: there is nothing to do, or nothing that helps.
        Nobody = "nobody", ActorNobody;
    }

    /// How well founded a code is.
    Standing {
        /// Defined by the base protocol.
        Standard = "standard", StandingStandard;
        /// Defined by an extension.
        Extension = "extension", StandingExtension;
        /// Once defined, and withdrawn.
        Historic = "historic", StandingHistoric;
        /// In a registry, a vendor's documents, a draft or folklore only.
        NonStandard = "non-standard", StandingNonStandard;
    }

    /// Why a code that leaves its class open makes sense in one.
    ClassBasis {
        /// The text that defines it names the class, or limits it to some of which this is one.
        Stated = "stated", ClassBasisStated;
        /// The text that defines it writes it in this class.
        Defined = "defined", ClassBasisDefined;
        /// It is registered with a reply code of this class.
        Paired = "paired", ClassBasisPaired;
        /// It is met in this class, though the text that defines it names another.
        Seen = "seen", ClassBasisSeen;
        /// The text that defines it sets no limit.
        Open = "open", ClassBasisOpen;
    }

    /// What a code that no standard defines is known from.
    Evidence {
        /// It stands in a registry, where nothing defines it.
        RegistryOnly = "registry-only", EvidenceRegistryOnly;
        /// Software or a service uses it.
        Vendor = "vendor", EvidenceVendor;
        /// A draft proposed it, or a document shows it in an example.
        Draft = "draft", EvidenceDraft;
        /// Only second-hand sources tell of it, and nobody is seen to send it.
        Folklore = "folklore", EvidenceFolklore;
    }
}

/// What a severity amounts to, whatever a family calls it; follows from its usual [`Advice`].
///
/// ```
/// use catalogue::{Advice, Outcome};
///
/// assert_eq!(Outcome::of(Advice::RetryLater), Outcome::Temporary);
/// assert!(Outcome::Permanent.is_failure());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// The command succeeded.
    Success,
    /// The server asks for more.
    Intermediate,
    /// The command failed for now.
    Temporary,
    /// The command failed for good.
    Permanent,
}

impl Outcome {
    /// The outcome of a severity whose usual advice this is.
    pub const fn of(advice: Advice) -> Self {
        match advice {
            Advice::Done => Self::Success,
            Advice::Continue => Self::Intermediate,
            Advice::RetryLater => Self::Temporary,
            Advice::ChangeThenResend | Advice::DoNotRetry | Advice::Depends => Self::Permanent,
        }
    }

    /// Whether the command failed, for now or for good.
    pub const fn is_failure(self) -> bool {
        matches!(self, Self::Temporary | Self::Permanent)
    }
}
