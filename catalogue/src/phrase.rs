//! The phrases that every language has, whatever the family: headings, labels and sentence patterns.
//!
//! A closed list, because the composition of pages names each of them. Takes nothing, gives keys and the names of the
//! arguments of each pattern; the texts themselves are in the [`Pack`](crate::Pack) of a language.

/// The section of a language's file in which a phrase stands.
///
/// ```
/// use catalogue::{Phrase, Section};
///
/// assert_eq!(Phrase::HeadingFix.section(), Section::Headings);
/// assert_eq!(Section::Headings.key(), "headings");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// Headings of pages.
    Headings,
    /// Short texts that stand in a cell, before a colon or alone.
    Labels,
    /// Whole sentences, in which codes are arguments.
    Patterns,
}

impl Section {
    /// The key of the section in a language's file.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Headings => "headings",
            Self::Labels => "labels",
            Self::Patterns => "patterns",
        }
    }
}

macro_rules! phrases {
    ($( $section:ident { $( $name:ident = $key:literal $(($($argument:ident),+))?; )+ } )+) => {
        /// One phrase; [`key`](Self::key) names it in a language's file.
        ///
        /// ```
        /// use catalogue::Phrase;
        ///
        /// assert_eq!(Phrase::HeadingFix.key(), "fix");
        /// assert_eq!(Phrase::OneDone.arguments(), ["code"]);
        /// ```
        #[allow(missing_docs, reason = "the key of each says what it is")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Phrase { $( $($name,)+ )+ }

        impl Phrase {
            /// All phrases, in the order of their slots.
            pub const ALL: &'static [Self] = &[$( $(Self::$name,)+ )+];

            /// The section in which the phrase stands.
            pub const fn section(self) -> Section {
                match self { $( $(Self::$name => Section::$section,)+ )+ }
            }

            /// The key inside the section.
            pub const fn key(self) -> &'static str {
                match self { $( $(Self::$name => $key,)+ )+ }
            }

            /// The names of the arguments, each of which stands in the text in braces.
            pub const fn arguments(self) -> &'static [&'static str] {
                match self { $( $(Self::$name => &[$($(stringify!($argument)),+)?],)+ )+ }
            }
        }
    };
}

phrases! {
    Headings {
        HeadingAdvice = "advice";
        HeadingAdviceInClass = "advice-in-class";
        HeadingDescription = "description";
        HeadingDifferences = "differences";
        HeadingExample = "example";
        HeadingFacts = "facts";
        HeadingFix = "fix";
        HeadingMeanings = "meanings";
        HeadingMore = "more";
        HeadingNearest = "nearest";
        HeadingNonStandard = "non-standard";
        HeadingPractice = "practice";
        HeadingRivals = "rivals";
        HeadingRust = "rust";
        HeadingSameCommand = "same-command";
        HeadingSeenWhen = "seen-when";
        HeadingSendWhen = "send-when";
        HeadingUseWhen = "use-when";
    }
    Labels {
        ActorClientDeveloper = "actor/client-developer";
        ActorNobody = "actor/nobody";
        ActorRecipient = "actor/recipient";
        ActorRecipientAdmin = "actor/recipient-admin";
        ActorSender = "actor/sender";
        ActorSenderAdmin = "actor/sender-admin";
        AddressBad = "address/bad";
        AddressCannotSay = "address/cannot-say";
        AddressGood = "address/good";
        AddressMoved = "address/moved";
        AddressNothing = "address/nothing";
        AdviceChangeThenResend = "advice/change-then-resend";
        AdviceContinue = "advice/continue";
        AdviceDepends = "advice/depends";
        AdviceDoNotRetry = "advice/do-not-retry";
        AdviceDone = "advice/done";
        AdviceRetryLater = "advice/retry-later";
        ClassBasisDefined = "class-basis/defined";
        ClassBasisOpen = "class-basis/open";
        ClassBasisPaired = "class-basis/paired";
        ClassBasisSeen = "class-basis/seen";
        ClassBasisStated = "class-basis/stated";
        ClosesNo = "closes/no";
        ClosesYes = "closes/yes";
        ColumnAlso = "column/also";
        ColumnBasis = "column/basis";
        ColumnCode = "column/code";
        ColumnCommand = "column/command";
        ColumnEnhanced = "column/enhanced";
        ColumnEvidence = "column/evidence";
        ColumnFact = "column/fact";
        ColumnKnown = "column/known";
        ColumnName = "column/name";
        ColumnTitle = "column/title";
        EvidenceDraft = "evidence/draft";
        EvidenceFolklore = "evidence/folklore";
        EvidenceRegistryOnly = "evidence/registry-only";
        EvidenceVendor = "evidence/vendor";
        FactActors = "fact/actors";
        FactAddress = "fact/address";
        FactAdvice = "fact/advice";
        FactCloses = "fact/closes";
        FactDefinedIn = "fact/defined-in";
        FactFate = "fact/fate";
        FactNextHost = "fact/next-host";
        FactReason = "fact/reason";
        FactScope = "fact/scope";
        FactStanding = "fact/standing";
        FateAccepted = "fate/accepted";
        FateNotInvolved = "fate/not-involved";
        FateNotYet = "fate/not-yet";
        FateRefused = "fate/refused";
        MoreComparisons = "more/comparisons";
        MoreLanguages = "more/languages";
        MoreReference = "more/reference";
        MoreRivals = "more/rivals";
        MoreSources = "more/sources";
        NextHostMayDiffer = "next-host/may-differ";
        NextHostNotApplicable = "next-host/not-applicable";
        NextHostUnlikely = "next-host/unlikely";
        ReasonCause = "reason/cause";
        ReasonCommand = "reason/command";
        ReasonRule = "reason/rule";
        RelationOutcomes = "relation/outcomes";
        RelationRivals = "relation/rivals";
        RelationStrangers = "relation/strangers";
        SameFacts = "same-facts";
        ScopeAuthenticationExchange = "scope/authentication-exchange";
        ScopeCommand = "scope/command";
        ScopeConnection = "scope/connection";
        ScopeMessage = "scope/message";
        ScopeRecipient = "scope/recipient";
        ScopeTransaction = "scope/transaction";
        StandingExtension = "standing/extension";
        StandingHistoric = "standing/historic";
        StandingNonStandard = "standing/non-standard";
        StandingStandard = "standing/standard";
        StateChecked = "state/checked";
        StateDraft = "state/draft";
        StateReviewed = "state/reviewed";
        UnknownName = "unknown/name";
    }
    Patterns {
        BothChangeThenResend = "advice/both/change-then-resend" (a, b);
        BothContinue = "advice/both/continue" (a, b);
        BothDepends = "advice/both/depends" (a, b);
        BothDoNotRetry = "advice/both/do-not-retry" (a, b);
        BothDoWithout = "advice/both/do-without" (a, b);
        BothDone = "advice/both/done" (a, b);
        BothDoneClosing = "advice/both/done-closing" (a, b);
        BothGiveUpHere = "advice/both/give-up-here" (a, b);
        BothRetryLater = "advice/both/retry-later" (a, b);
        OneChangeThenResend = "advice/one/change-then-resend" (code);
        OneContinue = "advice/one/continue" (code);
        OneDepends = "advice/one/depends" (code);
        OneDoNotRetry = "advice/one/do-not-retry" (code);
        OneDoWithout = "advice/one/do-without" (code);
        OneDone = "advice/one/done" (code);
        OneDoneClosing = "advice/one/done-closing" (code);
        OneGiveUpHere = "advice/one/give-up-here" (code);
        OneRetryLater = "advice/one/retry-later" (code);
        RetryOrStop = "advice/retry-or-stop" (retry, stop);
        NeverAChoice = "choice/strangers" (a, b);
        SharedCommands = "differences/shared";
        NonStandardRule = "non-standard/rule";
        IntermediatePermanent = "relation/intermediate-permanent" (intermediate, permanent);
        IntermediateTemporary = "relation/intermediate-temporary" (intermediate, temporary);
        Strangers = "relation/strangers" (a, b);
        SuccessIntermediate = "relation/success-intermediate" (success, intermediate);
        SuccessPermanent = "relation/success-permanent" (success, permanent);
        SuccessTemporary = "relation/success-temporary" (success, temporary);
        TemporaryPermanent = "relation/temporary-permanent" (temporary, permanent);
        TwoIntermediate = "relation/two-intermediate" (a, b);
        TwoPermanent = "relation/two-permanent" (a, b);
        TwoSuccess = "relation/two-success" (a, b);
        TwoTemporary = "relation/two-temporary" (a, b);
        RegisteredAtOdds = "registered/at-odds" (code);
        ReplyAtOdds = "reply/at-odds";
        ReplyLinesDiffer = "reply/lines-differ";
        UnknownDescription = "unknown/description" (code);
        UnknownEnhanced = "unknown/enhanced" (code);
    }
}

impl Phrase {
    /// The slot of the phrase in every language's pack.
    pub const fn slot(self) -> u32 {
        self as u32
    }
}
