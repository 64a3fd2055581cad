// Generated from the JSON spec by `cargo run -p codegen`.
// Do not edit: change the spec and run the command again.

use ::catalogue::*;

/// The codes of the family `smtp`, each with its constant.
pub mod smtp {
    use ::catalogue::ReplyCode;
    /// `211` System Status.
    ///
    /// The server reports on its own state; no message is involved.
    ///
    /// Its text in RFC 5321 §4.2.3: `System status, or system help reply`.
    pub const SYSTEM_STATUS: ReplyCode = ReplyCode::of::<211>();
    /// `214` Help Message.
    ///
    /// The server explains how it is used, or what one of its commands does.
    ///
    /// Its text in RFC 5321 §4.2.3: `Help message`.
    pub const HELP_MESSAGE: ReplyCode = ReplyCode::of::<214>();
    /// `220` Service Ready.
    ///
    /// The mail server is ready, either to begin a session or to encrypt the session that has begun.
    ///
    /// Its text in RFC 5321 §4.2.3: `<domain> Service ready`.
    pub const SERVICE_READY: ReplyCode = ReplyCode::of::<220>();
    /// `221` Service Closing.
    ///
    /// The mail server confirms the end of the session and closes the connection.
    ///
    /// Its text in RFC 5321 §4.2.3: `<domain> Service closing transmission channel`.
    pub const SERVICE_CLOSING: ReplyCode = ReplyCode::of::<221>();
    /// `235` Authentication Successful.
    ///
    /// The server has accepted the login, and the message can now be sent.
    ///
    /// Its text in RFC 4954 §6: `Authentication Succeeded`.
    pub const AUTHENTICATION_SUCCESSFUL: ReplyCode = ReplyCode::of::<235>();
    /// `250` OK.
    ///
    /// The server did what the last command asked; after the end of the data it has also taken over the delivery.
    ///
    /// Its text in RFC 5321 §4.2.3: `Requested mail action okay, completed`.
    pub const OK: ReplyCode = ReplyCode::of::<250>();
    /// `251` User Not Local, Forwarding.
    ///
    /// The mailbox is somewhere else; the server passes the message on to the right address by itself.
    ///
    /// Its text in RFC 5321 §4.2.3: `User not local; will forward to <forward-path>`.
    pub const USER_NOT_LOCAL_FORWARDING: ReplyCode = ReplyCode::of::<251>();
    /// `252` Cannot Verify User.
    ///
    /// The server leaves open whether the address exists; it would take a message for it and try to deliver it.
    ///
    /// Its text in RFC 5321 §4.2.3: `Cannot VRFY user, but will accept message and attempt delivery`.
    pub const CANNOT_VERIFY_USER: ReplyCode = ReplyCode::of::<252>();
    /// `253` Pending Messages Started.
    ///
    /// The server has started its queue for the waiting messages and says how many there are.
    ///
    /// Its text in RFC 1985 §5.1: `OK, <n> pending messages for node <x> started`.
    pub const PENDING_MESSAGES_STARTED: ReplyCode = ReplyCode::of::<253>();
    /// `334` Authentication Challenge.
    ///
    /// The login is under way, and the mail program has to answer a question of the server.
    ///
    /// Its text in RFC 4954 §8: `[base64]`.
    pub const AUTHENTICATION_CHALLENGE: ReplyCode = ReplyCode::of::<334>();
    /// `354` Start Mail Input.
    ///
    /// The server is ready to receive the message; so far it has neither seen nor accepted it.
    ///
    /// Its text in RFC 5321 §4.2.3: `Start mail input; end with <CRLF>.<CRLF>`.
    pub const START_MAIL_INPUT: ReplyCode = ReplyCode::of::<354>();
    /// `355` Transaction Offset.
    ///
    /// The server still has the first part of an interrupted message and asks for the rest.
    ///
    /// Its text in RFC 1845 §3: `octet-offset is the transaction offset`.
    pub const TRANSACTION_OFFSET: ReplyCode = ReplyCode::of::<355>();
    /// `421` Service Not Available.
    ///
    /// The mail server is hanging up for now; unfinished mail is kept and sent again later.
    ///
    /// Its text in RFC 5321 §4.2.3: `<domain> Service not available, closing transmission channel`.
    pub const SERVICE_NOT_AVAILABLE: ReplyCode = ReplyCode::of::<421>();
    /// `432` Password Transition Needed.
    ///
    /// The server cannot use this kind of login for the account before the user has logged in once by sending the password itself.
    ///
    /// Its text in RFC 4954 §6: `A password transition is needed`.
    pub const PASSWORD_TRANSITION_NEEDED: ReplyCode = ReplyCode::of::<432>();
    /// `450` Mailbox Temporarily Unavailable.
    ///
    /// The recipient's mail server puts the message off for now; the sending server keeps it and tries again later.
    ///
    /// Its text in RFC 5321 §4.2.3: `Requested mail action not taken: mailbox unavailable`.
    pub const MAILBOX_TEMPORARILY_UNAVAILABLE: ReplyCode = ReplyCode::of::<450>();
    /// `451` Local Processing Error.
    ///
    /// The recipient's mail server could not process the message just now; the message is kept by the sending server, which tries again later.
    ///
    /// Its text in RFC 5321 §4.2.3: `Requested action aborted: local error in processing`.
    pub const LOCAL_PROCESSING_ERROR: ReplyCode = ReplyCode::of::<451>();
    /// `452` Insufficient Storage.
    ///
    /// The mail server has no room for this message or recipient at the moment; delivery is tried again later.
    ///
    /// Its text in RFC 5321 §4.2.3: `Requested action not taken: insufficient system storage`.
    pub const INSUFFICIENT_STORAGE: ReplyCode = ReplyCode::of::<452>();
    /// `453` No Mail Waiting.
    ///
    /// No mail is waiting at the provider at the moment.
    ///
    /// Its text in RFC 2645 §7: `You have no mail`.
    pub const NO_MAIL_WAITING: ReplyCode = ReplyCode::of::<453>();
    /// `454` Temporary Authentication Failure.
    ///
    /// The server cannot check a login or start encryption at the moment; there is no reason to change the password.
    ///
    /// Its text in RFC 4954 §6: `Temporary authentication failure`.
    pub const TEMPORARY_AUTHENTICATION_FAILURE: ReplyCode = ReplyCode::of::<454>();
    /// `455` Parameters Temporarily Unavailable.
    ///
    /// A delivery option that this message asks for is out of service at the receiving server for a while.
    ///
    /// Its text in RFC 5321 §4.2.3: `Server unable to accommodate parameters`.
    pub const PARAMETERS_TEMPORARILY_UNAVAILABLE: ReplyCode = ReplyCode::of::<455>();
    /// `458` Unable to Queue Messages.
    ///
    /// The server did not start to deliver the waiting messages now; they stay in its queue.
    ///
    /// Its text in RFC 1985 §5.1: `Unable to queue messages for node <x>`.
    pub const UNABLE_TO_QUEUE_MESSAGES: ReplyCode = ReplyCode::of::<458>();
    /// `459` Node Not Allowed.
    ///
    /// The server does not let this site call for the messages that wait under this name.
    ///
    /// Its text in RFC 1985 §5.1: `Node <x> not allowed: <reason>`.
    pub const NODE_NOT_ALLOWED: ReplyCode = ReplyCode::of::<459>();
    /// `500` Command Not Recognized.
    ///
    /// The mail server did not understand a command of the sending program.
    ///
    /// Its text in RFC 5321 §4.2.3: `Syntax error, command unrecognized`.
    pub const COMMAND_NOT_RECOGNIZED: ReplyCode = ReplyCode::of::<500>();
    /// `501` Bad Parameters.
    ///
    /// An address or an option that the sending program gave to the mail server is not written correctly.
    ///
    /// Its text in RFC 5321 §4.2.3: `Syntax error in parameters or arguments`.
    pub const BAD_PARAMETERS: ReplyCode = ReplyCode::of::<501>();
    /// `502` Command Not Implemented.
    ///
    /// A function that the sending program wanted to use is missing or switched off at the mail server.
    ///
    /// Its text in RFC 5321 §4.2.3: `Command not implemented`.
    pub const COMMAND_NOT_IMPLEMENTED: ReplyCode = ReplyCode::of::<502>();
    /// `503` Bad Command Sequence.
    ///
    /// The sending program gave a command at a moment when the mail server does not accept it.
    ///
    /// Its text in RFC 5321 §4.2.3: `Bad sequence of commands`.
    pub const BAD_COMMAND_SEQUENCE: ReplyCode = ReplyCode::of::<503>();
    /// `504` Parameter Not Implemented.
    ///
    /// The sending program chose a login method or an option that the mail server does not support.
    ///
    /// Its text in RFC 5321 §4.2.3: `Command parameter not implemented`.
    pub const PARAMETER_NOT_IMPLEMENTED: ReplyCode = ReplyCode::of::<504>();
    /// `521` Host Accepts No Mail.
    ///
    /// The computer that was contacted takes no mail, so the message is not accepted there.
    ///
    /// Its text in RFC 7504 §5.1: `Host does not accept mail`.
    pub const HOST_ACCEPTS_NO_MAIL: ReplyCode = ReplyCode::of::<521>();
    /// `530` Authentication Required.
    ///
    /// The mail server wants a login or an encrypted connection first, so the settings for outgoing mail have to be completed.
    ///
    /// Its text in RFC 4954 §6: `Authentication required`.
    pub const AUTHENTICATION_REQUIRED: ReplyCode = ReplyCode::of::<530>();
    /// `534` Authentication Too Weak.
    ///
    /// The mail server does not allow this way of logging in for the account; the mail program has to use a more secure one.
    ///
    /// Its text in RFC 4954 §6: `Authentication mechanism is too weak`.
    pub const AUTHENTICATION_TOO_WEAK: ReplyCode = ReplyCode::of::<534>();
    /// `535` Authentication Failed.
    ///
    /// The mail server did not accept the login; user name and password have to be checked before the next attempt.
    ///
    /// Its text in RFC 4954 §6: `Authentication credentials invalid`.
    pub const AUTHENTICATION_FAILED: ReplyCode = ReplyCode::of::<535>();
    /// `538` Encryption Required.
    ///
    /// The mail server accepts this kind of login only over an encrypted connection, so encryption has to be switched on.
    ///
    /// Its text in RFC 4954 §6: `Encryption required for requested authentication mechanism`.
    pub const ENCRYPTION_REQUIRED: ReplyCode = ReplyCode::of::<538>();
    /// `550` Mailbox Unavailable.
    ///
    /// The receiving server refuses: there is no such mailbox, it is disabled, or a rule there forbids the message or its sender.
    ///
    /// Its text in RFC 5321 §4.2.3: `Requested action not taken: mailbox unavailable`.
    pub const MAILBOX_UNAVAILABLE: ReplyCode = ReplyCode::of::<550>();
    /// `551` User Not Local.
    ///
    /// The server takes no mail for this recipient, but its answer may name the address to use instead.
    ///
    /// Its text in RFC 5321 §4.2.3: `User not local; please try <forward-path>`.
    pub const USER_NOT_LOCAL: ReplyCode = ReplyCode::of::<551>();
    /// `552` Exceeded Storage.
    ///
    /// The message is too large or the mailbox is full, and as long as that is so, sending it again does not help.
    ///
    /// Its text in RFC 5321 §4.2.3: `Requested mail action aborted: exceeded storage allocation`.
    pub const EXCEEDED_STORAGE: ReplyCode = ReplyCode::of::<552>();
    /// `553` Mailbox Name Not Allowed.
    ///
    /// The server does not allow one of the addresses: it is written wrongly, or this sender may not use it.
    ///
    /// Its text in RFC 5321 §4.2.3: `Requested action not taken: mailbox name not allowed`.
    pub const MAILBOX_NAME_NOT_ALLOWED: ReplyCode = ReplyCode::of::<553>();
    /// `554` Transaction Failed.
    ///
    /// The mail server refuses the message or the connection; the rest of its answer gives the reason.
    ///
    /// Its text in RFC 5321 §4.2.3: `Transaction failed`.
    pub const TRANSACTION_FAILED: ReplyCode = ReplyCode::of::<554>();
    /// `555` Parameters Not Recognized.
    ///
    /// The message asks for a delivery option that the receiving server does not have.
    ///
    /// Its text in RFC 5321 §4.2.3: `MAIL FROM/RCPT TO parameters not recognized or not implemented`.
    pub const PARAMETERS_NOT_RECOGNIZED: ReplyCode = ReplyCode::of::<555>();
    /// `556` Domain Accepts No Mail.
    ///
    /// The domain in the recipient's address has declared that it receives no mail.
    ///
    /// Its text in RFC 7504 §5.1: `Domain does not accept mail`.
    pub const DOMAIN_ACCEPTS_NO_MAIL: ReplyCode = ReplyCode::of::<556>();
    /// The commands, or points of a session, at which codes of the family `smtp` come.
    pub mod commands {
        use ::catalogue::CommandId;
        /// any command.
        pub const ANY: CommandId = CommandId(0);
        /// greeting.
        pub const GREETING: CommandId = CommandId(1);
        /// `EHLO`.
        pub const EHLO: CommandId = CommandId(2);
        /// `HELO`.
        pub const HELO: CommandId = CommandId(3);
        /// `STARTTLS`.
        pub const STARTTLS: CommandId = CommandId(4);
        /// `AUTH`.
        pub const AUTH: CommandId = CommandId(5);
        /// `MAIL FROM`.
        pub const MAIL: CommandId = CommandId(6);
        /// `RCPT TO`.
        pub const RCPT: CommandId = CommandId(7);
        /// `DATA`.
        pub const DATA: CommandId = CommandId(8);
        /// end of data.
        pub const END_OF_DATA: CommandId = CommandId(9);
        /// `BDAT`.
        pub const BDAT: CommandId = CommandId(10);
        /// `BDAT LAST`.
        pub const BDAT_LAST: CommandId = CommandId(11);
        /// `BURL`.
        pub const BURL: CommandId = CommandId(12);
        /// `BURL LAST`.
        pub const BURL_LAST: CommandId = CommandId(13);
        /// `RSET`.
        pub const RSET: CommandId = CommandId(14);
        /// `VRFY`.
        pub const VRFY: CommandId = CommandId(15);
        /// `EXPN`.
        pub const EXPN: CommandId = CommandId(16);
        /// `HELP`.
        pub const HELP: CommandId = CommandId(17);
        /// `NOOP`.
        pub const NOOP: CommandId = CommandId(18);
        /// `ETRN`.
        pub const ETRN: CommandId = CommandId(19);
        /// `ATRN`.
        pub const ATRN: CommandId = CommandId(20);
        /// `QUIT`.
        pub const QUIT: CommandId = CommandId(21);
    }
}

/// The whole catalogue but for the texts, which each language holds by itself.
pub static CATALOGUE: Catalogue<'static> = Catalogue {
    crate_name: "replybook",
    families: &[
        Family {
            id: "smtp",
            kicker: "SMTP",
            form: KeyForm::ReplyCode,
            severities: &[
                Severity {
                    id: "positive-completion",
                    from: 200,
                    to: 299,
                    label: LABEL_SMTP_SEVERITY_POSITIVE_COMPLETION,
                    advice: Sourced::new(Advice::Done, &[CITE_RFC_5321_4_2_1]),
                },
                Severity {
                    id: "positive-intermediate",
                    from: 300,
                    to: 399,
                    label: LABEL_SMTP_SEVERITY_POSITIVE_INTERMEDIATE,
                    advice: Sourced::new(Advice::Continue, &[CITE_RFC_5321_4_2_1]),
                },
                Severity {
                    id: "transient-negative",
                    from: 400,
                    to: 499,
                    label: LABEL_SMTP_SEVERITY_TRANSIENT_NEGATIVE,
                    advice: Sourced::new(Advice::RetryLater, &[CITE_RFC_5321_4_2_1]),
                },
                Severity {
                    id: "permanent-negative",
                    from: 500,
                    to: 599,
                    label: LABEL_SMTP_SEVERITY_PERMANENT_NEGATIVE,
                    advice: Sourced::new(Advice::DoNotRetry, &[CITE_RFC_5321_4_2_1]),
                },
            ],
            categories: &[
                Category { id: "syntax", second_digit: 0, label: LABEL_SMTP_CATEGORY_SYNTAX },
                Category { id: "information", second_digit: 1, label: LABEL_SMTP_CATEGORY_INFORMATION },
                Category { id: "connections", second_digit: 2, label: LABEL_SMTP_CATEGORY_CONNECTIONS },
                Category { id: "mail-system", second_digit: 5, label: LABEL_SMTP_CATEGORY_MAIL_SYSTEM },
            ],
            commands: &[
                Command { id: "any", name: CommandName::Label(LABEL_SMTP_COMMAND_ANY), every: Some(LABEL_SMTP_COMMAND_ANY_OTHER) },
                Command { id: "greeting", name: CommandName::Label(LABEL_SMTP_COMMAND_GREETING), every: None },
                Command { id: "EHLO", name: CommandName::Word("EHLO"), every: None },
                Command { id: "HELO", name: CommandName::Word("HELO"), every: None },
                Command { id: "STARTTLS", name: CommandName::Word("STARTTLS"), every: None },
                Command { id: "AUTH", name: CommandName::Word("AUTH"), every: None },
                Command { id: "MAIL", name: CommandName::Word("MAIL FROM"), every: None },
                Command { id: "RCPT", name: CommandName::Word("RCPT TO"), every: None },
                Command { id: "DATA", name: CommandName::Word("DATA"), every: None },
                Command { id: "end-of-data", name: CommandName::Label(LABEL_SMTP_COMMAND_END_OF_DATA), every: None },
                Command { id: "BDAT", name: CommandName::Word("BDAT"), every: None },
                Command { id: "BDAT-LAST", name: CommandName::Word("BDAT LAST"), every: None },
                Command { id: "BURL", name: CommandName::Word("BURL"), every: None },
                Command { id: "BURL-LAST", name: CommandName::Word("BURL LAST"), every: None },
                Command { id: "RSET", name: CommandName::Word("RSET"), every: None },
                Command { id: "VRFY", name: CommandName::Word("VRFY"), every: None },
                Command { id: "EXPN", name: CommandName::Word("EXPN"), every: None },
                Command { id: "HELP", name: CommandName::Word("HELP"), every: None },
                Command { id: "NOOP", name: CommandName::Word("NOOP"), every: None },
                Command { id: "ETRN", name: CommandName::Word("ETRN"), every: None },
                Command { id: "ATRN", name: CommandName::Word("ATRN"), every: None },
                Command { id: "QUIT", name: CommandName::Word("QUIT"), every: None },
            ],
            entries: &[
                Entry {
                    key: Key::new(211),
                    title: "System Status",
                    constant: "SYSTEM_STATUS",
                    name: LABEL_SMTP_211_NAME,
                    reply_text: Sourced::new("System status, or system help reply", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::Done, &[CITE_RFC_5321_4_2_1]),
                        scope: Sourced::new(Scope::Command, &[CITE_RFC_5321_4_1_1_8]),
                        fate: Sourced::new(Fate::NotInvolved, &[CITE_RFC_5321_4_1_1_8]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_HELP],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                    ],
                    enhanced: &[],
                    short: Prose::new(TEXT_SMTP_211_SHORT, &[CITE_RFC_5321_4_2_3]),
                    description: Prose::new(TEXT_SMTP_211_DESCRIPTION, &[CITE_RFC_5321_4_1_1_8, CITE_RFC_5321_4_2]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_HELP],
                            prose: Prose::inferred(TEXT_SMTP_211_SEEN_WHEN_BY_HAND, &[CITE_RFC_5321_4_1_1_8]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::new(TEXT_SMTP_211_FIX_CLIENT_DEVELOPER, &[CITE_RFC_5321_4_1_1_1, CITE_RFC_5321_4_2]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::new(TEXT_SMTP_211_FIX_RECIPIENT_ADMIN, &[CITE_RFC_5321_7_5]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_211_USE_WHEN, &[CITE_RFC_5321_4_2_2]),
                    meanings: &[],
                    in_practice: &[],
                    transcript: &[
                        "C: HELP",
                        "S: 211-mail.example.org is up",
                        "S: 211 Load is normal, 12 messages are queued",
                    ],
                    sources: &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_1, CITE_RFC_5321_4_1_1_8, CITE_RFC_5321_4_2, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_3_2, CITE_RFC_5321_7_5],
                },
                Entry {
                    key: Key::new(214),
                    title: "Help Message",
                    constant: "HELP_MESSAGE",
                    name: LABEL_SMTP_214_NAME,
                    reply_text: Sourced::new("Help message", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::Done, &[CITE_RFC_5321_4_2_1]),
                        scope: Sourced::new(Scope::Command, &[CITE_RFC_5321_4_1_1_8]),
                        fate: Sourced::new(Fate::NotInvolved, &[CITE_RFC_5321_4_1_1_8]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_HELP],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                    ],
                    enhanced: &[],
                    short: Prose::new(TEXT_SMTP_214_SHORT, &[CITE_RFC_5321_4_2_3]),
                    description: Prose::new(TEXT_SMTP_214_DESCRIPTION, &[CITE_RFC_5321_4_2, CITE_RFC_5321_4_2_3]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_HELP],
                            prose: Prose::new(TEXT_SMTP_214_SEEN_WHEN_TOPIC, &[CITE_RFC_5321_4_1_1_8]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::new(TEXT_SMTP_214_FIX_CLIENT_DEVELOPER, &[CITE_RFC_5321_4_1_1_8, CITE_RFC_5321_4_2]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_214_USE_WHEN, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2]),
                    meanings: &[],
                    in_practice: &[],
                    transcript: &[
                        "C: HELP RCPT",
                        "S: 214-RCPT TO:<address> [parameters]",
                        "S: 214 Names one recipient of the message.",
                    ],
                    sources: &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_8, CITE_RFC_5321_4_2, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_3_2],
                },
                Entry {
                    key: Key::new(220),
                    title: "Service Ready",
                    constant: "SERVICE_READY",
                    name: LABEL_SMTP_220_NAME,
                    reply_text: Sourced::new("<domain> Service ready", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::Done, &[CITE_RFC_5321_4_2_1]),
                        scope: Sourced::new(Scope::Connection, &[CITE_RFC_5321_3_1]),
                        fate: Sourced::inferred(Fate::NotYet, &[]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_GREETING],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_STARTTLS],
                            basis: Basis::new(&[CITE_RFC_3207_4]),
                            facts: Overrides {
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<2, 5, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<2, 7, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_220_SHORT, &[CITE_RFC_3207_4, CITE_RFC_5321_4_2_3]),
                    description: Prose::inferred(TEXT_SMTP_220_DESCRIPTION, &[CITE_RFC_5321_3_1, CITE_RFC_5321_3_2, CITE_RFC_5321_4_3_1, CITE_POSTFIX__POSTCONF_5]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_GREETING],
                            prose: Prose::new(TEXT_SMTP_220_SEEN_WHEN_CONNECTED, &[CITE_RFC_5321_4_3_1, CITE_RFC_5321_4_5_3_2_1, CITE_POSTFIX__POSTCONF_5]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_GREETING],
                            prose: Prose::new(TEXT_SMTP_220_SEEN_WHEN_REVERSED, &[CITE_RFC_2645_5_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_STARTTLS],
                            prose: Prose::new(TEXT_SMTP_220_SEEN_WHEN_TLS_OFFERED, &[CITE_RFC_3207_4, CITE_RFC_3207_4_1]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_220_FIX_CLIENT_DEVELOPER, &[CITE_RFC_3207_4, CITE_RFC_3207_4_2, CITE_RFC_5321_4_3_1, CITE_RFC_5321_4_5_3_2_1]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_220_FIX_SENDER_ADMIN, &[CITE_RFC_3207_4, CITE_RFC_3207_4_1]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::new(TEXT_SMTP_220_FIX_RECIPIENT_ADMIN, &[CITE_RFC_5321_3_1, CITE_RFC_5321_4_3_1]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_220_USE_WHEN, &[CITE_RFC_2034_4, CITE_RFC_3207_4, CITE_RFC_5321_3_1, CITE_RFC_5321_3_8, CITE_RFC_5321_4_3_2]),
                    meanings: &[
                        SeenWhen {
                            commands: &[AT_SMTP_STARTTLS],
                            prose: Prose::new(TEXT_SMTP_220_MEANINGS_START_TLS, &[CITE_RFC_3207_4, CITE_RFC_3207_4_2]),
                        },
                    ],
                    in_practice: &[
                        Prose::new(TEXT_SMTP_220_IN_PRACTICE_EARLY_TALKERS, &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__POSTSCREEN_README]),
                        Prose::new(TEXT_SMTP_220_IN_PRACTICE_EXIM_SYNC, &[CITE_EXIM__SMTP_IN_C, CITE_EXIM__SPECIFICATION]),
                    ],
                    transcript: &[
                        "S: 220 mail.example.org ESMTP",
                        "C: EHLO mail.example.com",
                        "S: 250-mail.example.org",
                        "S: 250 STARTTLS",
                        "C: STARTTLS",
                        "S: 220 2.0.0 Ready to start TLS",
                        "(TLS handshake)",
                        "C: EHLO mail.example.com",
                    ],
                    sources: &[CITE_RFC_2034_4, CITE_RFC_2645_5_3, CITE_RFC_3207_4, CITE_RFC_3207_4_1, CITE_RFC_3207_4_2, CITE_RFC_5321_3_1, CITE_RFC_5321_3_2, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_3_1, CITE_RFC_5321_4_3_2, CITE_RFC_5321_4_5_3_2_1, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__SMTP_IN_C, CITE_EXIM__SPECIFICATION, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__POSTSCREEN_README],
                },
                Entry {
                    key: Key::new(221),
                    title: "Service Closing",
                    constant: "SERVICE_CLOSING",
                    name: LABEL_SMTP_221_NAME,
                    reply_text: Sourced::new("<domain> Service closing transmission channel", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::Done, &[CITE_RFC_5321_4_2_1]),
                        scope: Sourced::new(Scope::Connection, &[CITE_RFC_5321_3_8]),
                        fate: Sourced::inferred(Fate::NotInvolved, &[CITE_RFC_5321_4_1_1_10]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(true, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_10]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_QUIT],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<2, 3, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_221_SHORT, &[CITE_RFC_5321_4_1_1_10]),
                    description: Prose::new(TEXT_SMTP_221_DESCRIPTION, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_10, CITE_RFC_5321_4_2_5]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_QUIT],
                            prose: Prose::new(TEXT_SMTP_221_SEEN_WHEN_FINISHED, &[CITE_RFC_5321_3_1, CITE_RFC_5321_3_8]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_QUIT],
                            prose: Prose::inferred(TEXT_SMTP_221_SEEN_WHEN_CALLOUT, &[CITE_EXIM__SPECIFICATION]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_221_FIX_CLIENT_DEVELOPER, &[CITE_RFC_1985_7, CITE_RFC_5321_4_1_1_10]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_221_FIX_SENDER_ADMIN, &[CITE_RFC_5321_4_1_1_10, CITE_RFC_5321_4_2_5]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_221_USE_WHEN, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_10]),
                    meanings: &[],
                    in_practice: &[
                        Prose::new(TEXT_SMTP_221_IN_PRACTICE_FORBIDDEN_COMMANDS, &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C]),
                        Prose::inferred(TEXT_SMTP_221_IN_PRACTICE_NOT_AWAITED, &[CITE_POSTFIX__POSTCONF_5]),
                        Prose::new(TEXT_SMTP_221_IN_PRACTICE_ENHANCED, &[CITE_IANA__ENUMERATED_STATUS_CODES, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C]),
                    ],
                    transcript: &[
                        "S: 250 2.0.0 Ok: queued as 4QdK2x",
                        "C: QUIT",
                        "S: 221 2.0.0 mail.example.org closing connection",
                        "(the server closes the connection)",
                    ],
                    sources: &[CITE_RFC_1985_7, CITE_RFC_5321_3_1, CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_10, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_2_5, CITE_RFC_5321_4_3_2, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__SPECIFICATION, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Entry {
                    key: Key::new(235),
                    title: "Authentication Successful",
                    constant: "AUTHENTICATION_SUCCESSFUL",
                    name: LABEL_SMTP_235_NAME,
                    reply_text: Sourced::new("Authentication Succeeded", &[CITE_RFC_4954_6]),
                    standing: Sourced::new(Standing::Extension, &[CITE_RFC_4954_6]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::Done, &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_1]),
                        scope: Sourced::new(Scope::AuthenticationExchange, &[CITE_RFC_4954_4]),
                        fate: Sourced::new(Fate::NotInvolved, &[CITE_RFC_4954_4]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_AUTH],
                            basis: Basis::new(&[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<2, 7, 0>(), basis: Basis::new(&[CITE_RFC_4954_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_235_SHORT, &[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    description: Prose::inferred(TEXT_SMTP_235_DESCRIPTION, &[CITE_RFC_3207_4_2, CITE_RFC_4954_4]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::inferred(TEXT_SMTP_235_SEEN_WHEN_SUBMISSION, &[CITE_RFC_4954_4, CITE_RFC_6409_4_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::new(TEXT_SMTP_235_SEEN_WHEN_STEPS, &[CITE_RFC_4954_4_1, CITE_RFC_5802_5, CITE_OPENSMTPD__SMTP_SESSION_C]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::new(TEXT_SMTP_235_FIX_CLIENT_DEVELOPER, &[CITE_RFC_4422_5, CITE_RFC_4954_4, CITE_RFC_5802_5]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_235_FIX_SENDER_ADMIN, &[CITE_RFC_4954_7, CITE_POSTFIX__SMTPD_CHECK_C]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_235_FIX_RECIPIENT_ADMIN, &[]),
                        },
                    ],
                    use_when: Prose::inferred(TEXT_SMTP_235_USE_WHEN, &[CITE_RFC_4422_5, CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    meanings: &[],
                    in_practice: &[
                        Prose::new(TEXT_SMTP_235_IN_PRACTICE_ENHANCED, &[CITE_EXIM__SMTP_IN_C, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__SMTPD_SASL_GLUE_C, CITE_SENDMAIL__SRVRSMTP_C]),
                        Prose::inferred(TEXT_SMTP_235_IN_PRACTICE_SMTPLIB, &[CITE_PYTHON__SMTPLIB_PY]),
                    ],
                    transcript: &[
                        "C: AUTH PLAIN AGFubmEAZXhhbXBsZS1wYXNzd29yZA==",
                        "S: 235 2.7.0 Authentication successful",
                        "C: MAIL FROM:<anna@example.org>",
                        "S: 250 2.1.0 Ok",
                    ],
                    sources: &[CITE_RFC_3207_4_2, CITE_RFC_4422_5, CITE_RFC_4954_4, CITE_RFC_4954_4_1, CITE_RFC_4954_6, CITE_RFC_4954_7, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_RFC_5802_5, CITE_RFC_6409_4_3, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__SMTP_IN_C, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__SMTPD_CHECK_C, CITE_POSTFIX__SMTPD_SASL_GLUE_C, CITE_PYTHON__SMTPLIB_PY, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Entry {
                    key: Key::new(250),
                    title: "OK",
                    constant: "OK",
                    name: LABEL_SMTP_250_NAME,
                    reply_text: Sourced::new("Requested mail action okay, completed", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::Done, &[CITE_RFC_5321_4_2_1]),
                        scope: Sourced::inferred(Scope::Command, &[]),
                        fate: Sourced::inferred(Fate::NotInvolved, &[]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_EHLO, AT_SMTP_HELO],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Connection, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_MAIL],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Transaction, &[])),
                                fate: Some(Sourced::new(Fate::NotYet, &[CITE_RFC_5321_3_3])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Recipient, &[])),
                                fate: Some(Sourced::new(Fate::NotYet, &[CITE_RFC_5321_3_3])),
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_END_OF_DATA],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Message, &[])),
                                fate: Some(Sourced::new(Fate::Accepted, &[CITE_RFC_5321_4_2_5])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_BDAT],
                            basis: Basis::new(&[CITE_RFC_3030_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Transaction, &[])),
                                fate: Some(Sourced::new(Fate::NotYet, &[CITE_RFC_3030_2])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_BDAT_LAST],
                            basis: Basis::new(&[CITE_RFC_3030_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Message, &[])),
                                fate: Some(Sourced::new(Fate::Accepted, &[CITE_RFC_3030_2])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_BURL],
                            basis: Basis::new(&[CITE_RFC_4468_6]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Transaction, &[])),
                                fate: Some(Sourced::new(Fate::NotYet, &[CITE_RFC_4468_6])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_BURL_LAST],
                            basis: Basis::new(&[CITE_RFC_4468_6]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Message, &[])),
                                fate: Some(Sourced::new(Fate::Accepted, &[CITE_RFC_4468_6])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RSET],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Transaction, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_VRFY, AT_SMTP_EXPN],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                address: Some(Sourced::new(Address::Good, &[CITE_RFC_5321_3_5_3])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_NOOP],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_ETRN],
                            basis: Basis::new(&[CITE_RFC_1985_5_1]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_ATRN],
                            basis: Basis::new(&[CITE_RFC_2645_5_2_1]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Connection, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<2, 1, 5>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<2, 3, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<2, 3, 6>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<2, 5, 0>(), basis: Basis::new(&[CITE_RFC_4468_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<2, 6, 4>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_250_SHORT, &[CITE_RFC_5321_4_2_5]),
                    description: Prose::new(TEXT_SMTP_250_DESCRIPTION, &[CITE_RFC_5321_3_3, CITE_RFC_5321_4_2_5, CITE_RFC_5321_6_1]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_EHLO, AT_SMTP_HELO],
                            prose: Prose::new(TEXT_SMTP_250_SEEN_WHEN_HELLO, &[CITE_RFC_5321_4_1_1_1]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL, AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_250_SEEN_WHEN_ENVELOPE, &[CITE_RFC_5321_3_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_END_OF_DATA, AT_SMTP_BDAT_LAST, AT_SMTP_BURL_LAST],
                            prose: Prose::new(TEXT_SMTP_250_SEEN_WHEN_MESSAGE, &[CITE_RFC_3030_2, CITE_RFC_4468_6, CITE_RFC_5321_4_1_1_4, CITE_RFC_5321_4_2_5]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_VRFY, AT_SMTP_EXPN],
                            prose: Prose::new(TEXT_SMTP_250_SEEN_WHEN_VERIFIED, &[CITE_RFC_5321_3_5_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_RSET],
                            prose: Prose::new(TEXT_SMTP_250_SEEN_WHEN_RESET, &[CITE_RFC_5321_4_1_1_5]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::new(TEXT_SMTP_250_FIX_CLIENT_DEVELOPER, &[CITE_RFC_5321_3_3, CITE_RFC_5321_4_2_5]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_250_FIX_SENDER_ADMIN, &[CITE_RFC_5321_6_1, CITE_RFC_5321_6_2]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_250_USE_WHEN, &[CITE_RFC_5321_4_3_2, CITE_RFC_5321_6_1]),
                    meanings: &[
                        SeenWhen {
                            commands: &[AT_SMTP_ETRN],
                            prose: Prose::new(TEXT_SMTP_250_MEANINGS_QUEUE_RUN, &[CITE_RFC_1985_5_1]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_ATRN],
                            prose: Prose::new(TEXT_SMTP_250_MEANINGS_TURNED, &[CITE_RFC_2645_5_2_1]),
                        },
                    ],
                    in_practice: &[],
                    transcript: &[
                        "C: RCPT TO:<anna@example.org>",
                        "S: 250 2.1.5 Recipient ok",
                        "C: DATA",
                        "S: 354 Go ahead",
                        "C: (message)",
                        "C: .",
                        "S: 250 2.6.0 Queued as 4QdK2x",
                    ],
                    sources: &[CITE_RFC_1985_5_1, CITE_RFC_2645_5_2_1, CITE_RFC_3030_2, CITE_RFC_4468_6, CITE_RFC_5321_3_3, CITE_RFC_5321_3_5_3, CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_1, CITE_RFC_5321_4_1_1_4, CITE_RFC_5321_4_1_1_5, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_2_5, CITE_RFC_5321_4_3_2, CITE_RFC_5321_6_1, CITE_RFC_5321_6_2, CITE_IANA__ENUMERATED_STATUS_CODES],
                },
                Entry {
                    key: Key::new(251),
                    title: "User Not Local, Forwarding",
                    constant: "USER_NOT_LOCAL_FORWARDING",
                    name: LABEL_SMTP_251_NAME,
                    reply_text: Sourced::new("User not local; will forward to <forward-path>", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::Done, &[CITE_RFC_5321_4_2_1]),
                        scope: Sourced::inferred(Scope::Recipient, &[]),
                        fate: Sourced::new(Fate::NotYet, &[CITE_RFC_5321_3_3]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::new(Address::Moved, &[CITE_RFC_5321_3_4]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_VRFY],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Command, &[])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_EXPN],
                            basis: Basis::new(&[CITE_RFC_5321_3_5_3]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Command, &[])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_ETRN],
                            basis: Basis::new(&[CITE_RFC_1985_5_1]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Command, &[])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                address: Some(Sourced::inferred(Address::Nothing, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<2, 3, 6>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<2, 5, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_251_SHORT, &[CITE_RFC_5321_3_4]),
                    description: Prose::new(TEXT_SMTP_251_DESCRIPTION, &[CITE_RFC_5321_3_3, CITE_RFC_5321_3_4]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_251_SEEN_WHEN_FORWARDED, &[CITE_RFC_5321_3_4]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_VRFY, AT_SMTP_EXPN],
                            prose: Prose::new(TEXT_SMTP_251_SEEN_WHEN_ASKED, &[CITE_RFC_5321_3_5_3]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::Sender,
                            prose: Prose::inferred(TEXT_SMTP_251_FIX_SENDER, &[CITE_RFC_5321_7_4]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_251_FIX_CLIENT_DEVELOPER, &[CITE_RFC_5321_4_2, CITE_RFC_5321_7_4]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_251_FIX_RECIPIENT_ADMIN, &[CITE_RFC_5321_3_4, CITE_RFC_5321_7_7]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_251_USE_WHEN, &[CITE_RFC_5321_3_4, CITE_RFC_6531_3_7_4_1]),
                    meanings: &[
                        SeenWhen {
                            commands: &[AT_SMTP_ETRN],
                            prose: Prose::inferred(TEXT_SMTP_251_MEANINGS_QUEUE_EMPTY, &[CITE_RFC_1985_5_1]),
                        },
                    ],
                    in_practice: &[
                        Prose::inferred(TEXT_SMTP_251_IN_PRACTICE_NOT_SENT, &[CITE_EXIM__SMTP_IN_C, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C]),
                    ],
                    transcript: &[
                        "C: RCPT TO:<anna@example.org>",
                        "S: 251 User not local; will forward to <anna@example.net>",
                        "C: DATA",
                        "S: 354 Go ahead",
                    ],
                    sources: &[CITE_RFC_1985_5_1, CITE_RFC_5321_3_3, CITE_RFC_5321_3_4, CITE_RFC_5321_3_5_3, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_3_2, CITE_RFC_5321_7_4, CITE_RFC_5321_7_7, CITE_RFC_6531_3_7_4_1, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__SMTP_IN_C, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Entry {
                    key: Key::new(252),
                    title: "Cannot Verify User",
                    constant: "CANNOT_VERIFY_USER",
                    name: LABEL_SMTP_252_NAME,
                    reply_text: Sourced::new("Cannot VRFY user, but will accept message and attempt delivery", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::Done, &[CITE_RFC_5321_4_2_1]),
                        scope: Sourced::inferred(Scope::Command, &[]),
                        fate: Sourced::inferred(Fate::NotInvolved, &[]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::new(Address::CannotSay, &[CITE_RFC_5321_7_3]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_VRFY, AT_SMTP_EXPN],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_ETRN],
                            basis: Basis::new(&[CITE_RFC_1985_5_1]),
                            facts: Overrides {
                                address: Some(Sourced::inferred(Address::Nothing, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<2, 5, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<2, 6, 8>(), basis: Basis::new(&[CITE_RFC_6531_3_7_4_2, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_252_SHORT, &[CITE_RFC_5321_3_5_3]),
                    description: Prose::new(TEXT_SMTP_252_DESCRIPTION, &[CITE_RFC_5321_3_5_3, CITE_RFC_5321_7_3]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_VRFY, AT_SMTP_EXPN],
                            prose: Prose::new(TEXT_SMTP_252_SEEN_WHEN_SWITCHED_OFF, &[CITE_RFC_5321_7_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_VRFY],
                            prose: Prose::inferred(TEXT_SMTP_252_SEEN_WHEN_MAIL_EXCHANGER, &[CITE_RFC_5321_3_5_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_VRFY],
                            prose: Prose::new(TEXT_SMTP_252_SEEN_WHEN_LIST, &[CITE_RFC_5321_3_5_1]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_VRFY, AT_SMTP_EXPN],
                            prose: Prose::new(TEXT_SMTP_252_SEEN_WHEN_UTF8_NAME, &[CITE_RFC_6531_3_7_4_2]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_252_FIX_SENDER_ADMIN, &[CITE_RFC_5321_7_3]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_252_FIX_CLIENT_DEVELOPER, &[CITE_RFC_5321_7_3, CITE_RFC_6531_3_7_4_2]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_252_USE_WHEN, &[CITE_RFC_5321_3_5_3, CITE_RFC_5321_4_3_2, CITE_RFC_5321_7_3]),
                    meanings: &[
                        SeenWhen {
                            commands: &[AT_SMTP_ETRN],
                            prose: Prose::new(TEXT_SMTP_252_MEANINGS_DELIVERY_STARTED, &[CITE_RFC_1985_5_1]),
                        },
                    ],
                    in_practice: &[
                        Prose::inferred(TEXT_SMTP_252_IN_PRACTICE_POSTFIX, &[CITE_RFC_5321_7_3, CITE_POSTFIX__SMTPD_C]),
                        Prose::new(TEXT_SMTP_252_IN_PRACTICE_EXIM, &[CITE_EXIM__SMTP_IN_C]),
                        Prose::inferred(TEXT_SMTP_252_IN_PRACTICE_SENDMAIL, &[CITE_SENDMAIL__SRVRSMTP_C]),
                        Prose::inferred(TEXT_SMTP_252_IN_PRACTICE_QUEUE_RUN, &[CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C]),
                    ],
                    transcript: &[
                        "C: VRFY anna@example.org",
                        "S: 252 2.5.0 Cannot VRFY anna, but will take a message and try to deliver it",
                        "C: EXPN staff",
                        "S: 252 2.5.0 Cannot expand lists here",
                    ],
                    sources: &[CITE_RFC_1985_5_1, CITE_RFC_5321_3_5_1, CITE_RFC_5321_3_5_3, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_3_2, CITE_RFC_5321_7_3, CITE_RFC_6531_3_7_4_2, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Entry {
                    key: Key::new(253),
                    title: "Pending Messages Started",
                    constant: "PENDING_MESSAGES_STARTED",
                    name: LABEL_SMTP_253_NAME,
                    reply_text: Sourced::new("OK, <n> pending messages for node <x> started", &[CITE_RFC_1985_5_1]),
                    standing: Sourced::new(Standing::Extension, &[CITE_RFC_1985_5_1]),
                    compared: false,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::Done, &[CITE_RFC_5321_4_2_1]),
                        scope: Sourced::inferred(Scope::Command, &[CITE_RFC_1985_5_1]),
                        fate: Sourced::inferred(Fate::NotInvolved, &[CITE_RFC_1985_5]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_ETRN],
                            basis: Basis::new(&[CITE_RFC_1985_5_1]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<2, 5, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_253_SHORT, &[CITE_RFC_1985_5_1]),
                    description: Prose::inferred(TEXT_SMTP_253_DESCRIPTION, &[CITE_RFC_1985_1, CITE_RFC_1985_5_1]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_ETRN],
                            prose: Prose::new(TEXT_SMTP_253_SEEN_WHEN_COLLECTED, &[CITE_RFC_1985_1, CITE_RFC_1985_3]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_253_FIX_SENDER_ADMIN, &[CITE_RFC_1985_1, CITE_RFC_1985_5, CITE_RFC_2645_1, CITE_RFC_2645_4]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_253_FIX_CLIENT_DEVELOPER, &[CITE_RFC_1985_5_1]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_253_USE_WHEN, &[CITE_RFC_1985_5_1]),
                    meanings: &[],
                    in_practice: &[
                        Prose::new(TEXT_SMTP_253_IN_PRACTICE_NOT_COUNTED, &[CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C]),
                        Prose::new(TEXT_SMTP_253_IN_PRACTICE_FETCHMAIL, &[CITE_FETCHMAIL__ETRN_C]),
                    ],
                    transcript: &[
                        "C: ETRN example.org",
                        "S: 253 OK, 14 pending messages for node example.org started",
                        "C: QUIT",
                        "S: 221 relay.example.net closing connection",
                        "(the server connects to example.org and sends the messages)",
                    ],
                    sources: &[CITE_RFC_1985_1, CITE_RFC_1985_3, CITE_RFC_1985_5, CITE_RFC_1985_5_1, CITE_RFC_2645_1, CITE_RFC_2645_4, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__SMTP_IN_C, CITE_FETCHMAIL__ETRN_C, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Entry {
                    key: Key::new(334),
                    title: "Authentication Challenge",
                    constant: "AUTHENTICATION_CHALLENGE",
                    name: LABEL_SMTP_334_NAME,
                    reply_text: Sourced::new("[base64]", &[CITE_RFC_4954_8]),
                    standing: Sourced::new(Standing::Extension, &[CITE_RFC_4954_8]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::Continue, &[CITE_RFC_4954_4, CITE_RFC_5321_4_2_1]),
                        scope: Sourced::new(Scope::AuthenticationExchange, &[CITE_RFC_4954_4]),
                        fate: Sourced::new(Fate::NotInvolved, &[CITE_RFC_4954_4]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_AUTH],
                            basis: Basis::new(&[CITE_RFC_4954_4, CITE_RFC_4954_8]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                    ],
                    enhanced: &[],
                    short: Prose::new(TEXT_SMTP_334_SHORT, &[CITE_RFC_4954_4]),
                    description: Prose::inferred(TEXT_SMTP_334_DESCRIPTION, &[CITE_RFC_4954_4, CITE_RFC_4954_8]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::new(TEXT_SMTP_334_SEEN_WHEN_EMPTY, &[CITE_RFC_4422_5, CITE_RFC_4954_4, CITE_RFC_4954_4_1]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::new(TEXT_SMTP_334_SEEN_WHEN_PROMPTS, &[CITE_OPENSMTPD__SMTP_SESSION_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::new(TEXT_SMTP_334_SEEN_WHEN_NONCE, &[CITE_RFC_2195_2]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::inferred(TEXT_SMTP_334_SEEN_WHEN_SERVER_PROOF, &[CITE_RFC_4422_5, CITE_RFC_4954_4, CITE_RFC_5802_5]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::new(TEXT_SMTP_334_SEEN_WHEN_OAUTH_ERROR, &[CITE_RFC_7628_3_2_2, CITE_RFC_7628_3_2_3, CITE_RFC_7628_4_4]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_334_FIX_CLIENT_DEVELOPER, &[CITE_RFC_4954_4]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_334_FIX_SENDER_ADMIN, &[CITE_RFC_7628_3_2_2, CITE_RFC_7628_4_4]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_334_USE_WHEN, &[CITE_RFC_2034_4, CITE_RFC_4954_4]),
                    meanings: &[],
                    in_practice: &[
                        Prose::inferred(TEXT_SMTP_334_IN_PRACTICE_POSTFIX_LOG, &[CITE_POSTFIX__SMTPD_SASL_GLUE_C, CITE_POSTFIX__XSASL_DOVECOT_SERVER_C]),
                    ],
                    transcript: &[
                        "C: AUTH LOGIN",
                        "S: 334 VXNlcm5hbWU6",
                        "C: YW5uYUBleGFtcGxlLm9yZw==",
                        "S: 334 UGFzc3dvcmQ6",
                        "(the user closes the password dialogue)",
                        "C: *",
                        "S: 501 5.7.0 Authentication aborted",
                    ],
                    sources: &[CITE_RFC_2034_4, CITE_RFC_2195_2, CITE_RFC_4422_5, CITE_RFC_4954_4, CITE_RFC_4954_4_1, CITE_RFC_4954_8, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_RFC_5802_5, CITE_RFC_7628_3_2_2, CITE_RFC_7628_3_2_3, CITE_RFC_7628_4_4, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__SMTPD_SASL_GLUE_C, CITE_POSTFIX__XSASL_DOVECOT_SERVER_C],
                },
                Entry {
                    key: Key::new(354),
                    title: "Start Mail Input",
                    constant: "START_MAIL_INPUT",
                    name: LABEL_SMTP_354_NAME,
                    reply_text: Sourced::new("Start mail input; end with <CRLF>.<CRLF>", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::Continue, &[CITE_RFC_5321_3_3, CITE_RFC_5321_4_2_1]),
                        scope: Sourced::inferred(Scope::Message, &[]),
                        fate: Sourced::new(Fate::NotYet, &[CITE_RFC_5321_3_3]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_DATA],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                    ],
                    enhanced: &[],
                    short: Prose::new(TEXT_SMTP_354_SHORT, &[CITE_RFC_5321_3_3, CITE_RFC_5321_4_2_5]),
                    description: Prose::inferred(TEXT_SMTP_354_DESCRIPTION, &[CITE_RFC_2033_4_2, CITE_RFC_5321_3_3, CITE_RFC_5321_4_1_1_4, CITE_RFC_5321_4_1_1_10]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_DATA],
                            prose: Prose::new(TEXT_SMTP_354_SEEN_WHEN_ENVELOPE_COMPLETE, &[CITE_RFC_5321_3_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_DATA],
                            prose: Prose::new(TEXT_SMTP_354_SEEN_WHEN_NO_RECIPIENT_LEFT, &[CITE_RFC_2920_3_1, CITE_RFC_2920_4]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_354_FIX_CLIENT_DEVELOPER, &[CITE_RFC_2920_3_1, CITE_RFC_2920_4, CITE_RFC_5321_2_3_8, CITE_RFC_5321_4_1_1_4, CITE_RFC_5321_4_1_1_10, CITE_RFC_5321_4_5_2, CITE_RFC_5321_4_5_3_2_4, CITE_RFC_5321_4_5_3_2_5, CITE_RFC_5321_4_5_3_2_6]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_354_FIX_SENDER_ADMIN, &[CITE_RFC_5321_4_5_3_2_5, CITE_POSTFIX__POSTCONF_5]),
                        },
                    ],
                    use_when: Prose::inferred(TEXT_SMTP_354_USE_WHEN, &[CITE_RFC_3030_2, CITE_RFC_5321_3_3, CITE_RFC_5321_4_1_1_4]),
                    meanings: &[],
                    in_practice: &[
                        Prose::new(TEXT_SMTP_354_IN_PRACTICE_SMUGGLING, &[CITE_RFC_5321_4_1_1_4, CITE_POSTFIX__POSTCONF_5]),
                        Prose::new(TEXT_SMTP_354_IN_PRACTICE_PIX, &[CITE_POSTFIX__POSTCONF_5]),
                    ],
                    transcript: &[
                        "C: DATA",
                        "S: 354 End data with <CR><LF>.<CR><LF>",
                        "C: (header and an empty line)",
                        "C: Two files were changed:",
                        "C: ..profile",
                        "(the line in the message is .profile)",
                        "C: .",
                        "S: 250 2.0.0 Queued as 4QdK2x",
                    ],
                    sources: &[CITE_RFC_2033_4_2, CITE_RFC_2920_3_1, CITE_RFC_2920_4, CITE_RFC_3030_2, CITE_RFC_5321_2_3_8, CITE_RFC_5321_3_3, CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_4, CITE_RFC_5321_4_1_1_10, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_2_5, CITE_RFC_5321_4_3_2, CITE_RFC_5321_4_5_2, CITE_RFC_5321_4_5_3_2_4, CITE_RFC_5321_4_5_3_2_5, CITE_RFC_5321_4_5_3_2_6, CITE_POSTFIX__POSTCONF_5],
                },
                Entry {
                    key: Key::new(355),
                    title: "Transaction Offset",
                    constant: "TRANSACTION_OFFSET",
                    name: LABEL_SMTP_355_NAME,
                    reply_text: Sourced::new("octet-offset is the transaction offset", &[CITE_RFC_1845_3]),
                    standing: Sourced::new(Standing::Extension, &[CITE_RFC_1845_3]),
                    compared: false,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::Continue, &[CITE_RFC_1845_3, CITE_RFC_5321_4_2_1]),
                        scope: Sourced::new(Scope::Transaction, &[CITE_RFC_1845_3]),
                        fate: Sourced::new(Fate::NotYet, &[CITE_RFC_1845_3]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_MAIL],
                            basis: Basis::new(&[CITE_RFC_1845_3]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                    ],
                    enhanced: &[],
                    short: Prose::new(TEXT_SMTP_355_SHORT, &[CITE_RFC_1845_3]),
                    description: Prose::inferred(TEXT_SMTP_355_DESCRIPTION, &[CITE_RFC_1845_2, CITE_RFC_1845_3, CITE_RFC_1845_5]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL],
                            prose: Prose::new(TEXT_SMTP_355_SEEN_WHEN_BROKEN_TRANSFER, &[CITE_RFC_1845_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL],
                            prose: Prose::inferred(TEXT_SMTP_355_SEEN_WHEN_LOST_ANSWER, &[CITE_RFC_1845_1, CITE_RFC_1845_3]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_355_FIX_CLIENT_DEVELOPER, &[CITE_RFC_1845_3, CITE_RFC_1845_5]),
                        },
                    ],
                    use_when: Prose::inferred(TEXT_SMTP_355_USE_WHEN, &[CITE_RFC_1845_2, CITE_RFC_1845_3]),
                    meanings: &[],
                    in_practice: &[
                        Prose::inferred(TEXT_SMTP_355_IN_PRACTICE_NOT_OFFERED, &[CITE_EXIM__SMTP_IN_C, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C]),
                        Prose::new(TEXT_SMTP_355_IN_PRACTICE_SIMULATOR, &[CITE_INETSIM__SMTP_MODULE]),
                    ],
                    transcript: &[
                        "C: MAIL FROM:<ben@example.com> TRANSID=<12345@example.com>",
                        "S: 355 6135 is the transaction offset",
                        "C: DATA",
                        "S: 354 Send the message starting at octet 6135",
                        "C: (the message without its first 6135 octets)",
                        "C: .",
                        "S: 250 OK",
                    ],
                    sources: &[CITE_RFC_1845_1, CITE_RFC_1845_2, CITE_RFC_1845_3, CITE_RFC_1845_5, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_EXIM__SMTP_IN_C, CITE_INETSIM__SMTP_MODULE, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Entry {
                    key: Key::new(421),
                    title: "Service Not Available",
                    constant: "SERVICE_NOT_AVAILABLE",
                    name: LABEL_SMTP_421_NAME,
                    reply_text: Sourced::new("<domain> Service not available, closing transmission channel", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::RetryLater, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_5_4_1]),
                        scope: Sourced::new(Scope::Connection, &[CITE_RFC_5321_3_8]),
                        fate: Sourced::new(Fate::NotYet, &[CITE_RFC_5321_4_1_1_10]),
                        next_host: Sourced::new(NextHost::MayDiffer, &[CITE_RFC_5321_5_1]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(true, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_2]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_GREETING, AT_SMTP_ANY, AT_SMTP_END_OF_DATA],
                            basis: Basis::new(&[CITE_RFC_821_4_3, CITE_RFC_5321_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RSET, AT_SMTP_VRFY, AT_SMTP_EXPN, AT_SMTP_HELP, AT_SMTP_NOOP, AT_SMTP_ETRN, AT_SMTP_ATRN, AT_SMTP_QUIT],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<4, 3, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<4, 4, 2>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_421_SHORT, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1]),
                    description: Prose::new(TEXT_SMTP_421_DESCRIPTION, &[CITE_RFC_3463_3_4, CITE_RFC_3463_3_5, CITE_RFC_3463_3_8, CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_10]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_GREETING],
                            prose: Prose::inferred(TEXT_SMTP_421_SEEN_WHEN_REFUSED_SESSION, &[CITE_RFC_821_4_3, CITE_RFC_6647_2_1]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_ANY],
                            prose: Prose::inferred(TEXT_SMTP_421_SEEN_WHEN_BROKEN_OFF, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_5_3_2_7]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_421_FIX_SENDER_ADMIN, &[CITE_RFC_5321_4_5_4_1, CITE_RFC_5321_5_1, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_421_FIX_RECIPIENT_ADMIN, &[]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_421_FIX_CLIENT_DEVELOPER, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_10]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_421_USE_WHEN, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2]),
                    meanings: &[],
                    in_practice: &[
                        Prose::inferred(TEXT_SMTP_421_IN_PRACTICE_ERRORS, &[CITE_POSTFIX__POSTCONF_5]),
                    ],
                    transcript: &[
                        "C: MAIL FROM:<ben@example.com>",
                        "S: 421 4.3.0 mail.example.org Shutting down, closing connection",
                        "(the server closes the connection)",
                    ],
                    sources: &[CITE_RFC_821_4_3, CITE_RFC_3463_3_4, CITE_RFC_3463_3_5, CITE_RFC_3463_3_8, CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_10, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_3_2, CITE_RFC_5321_4_5_3_2_7, CITE_RFC_5321_4_5_4_1, CITE_RFC_5321_5_1, CITE_RFC_6647_2_1, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE, CITE_POSTFIX__POSTCONF_5],
                },
                Entry {
                    key: Key::new(432),
                    title: "Password Transition Needed",
                    constant: "PASSWORD_TRANSITION_NEEDED",
                    name: LABEL_SMTP_432_NAME,
                    reply_text: Sourced::new("A password transition is needed", &[CITE_RFC_4954_6]),
                    standing: Sourced::new(Standing::Extension, &[CITE_RFC_4954_6]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::ChangeThenResend, &[CITE_RFC_4954_6]),
                        scope: Sourced::new(Scope::AuthenticationExchange, &[CITE_RFC_4954_6]),
                        fate: Sourced::new(Fate::NotInvolved, &[CITE_RFC_4954_4]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_AUTH],
                            basis: Basis::new(&[CITE_RFC_4954_6]),
                            facts: Overrides::NONE,
                            cases: &[
                                Case {
                                    enhanced: &[EnhancedCode::of::<4, 3, 2>()],
                                    basis: Basis::inferred(&[CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION]),
                                    facts: Overrides {
                                        advice: Some(Sourced::inferred(Advice::RetryLater, &[CITE_RFC_5321_4_2_1, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                            ],
                        },
                        Answer {
                            commands: &[AT_SMTP_END_OF_DATA],
                            basis: Basis::inferred(&[CITE_FASTAPI_MAIL__ISSUE_75, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION, CITE_TIMEOFF_MANAGEMENT__ISSUE_308]),
                            facts: Overrides {
                                advice: Some(Sourced::inferred(Advice::RetryLater, &[CITE_RFC_5321_4_2_1, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION])),
                                scope: Some(Sourced::inferred(Scope::Message, &[])),
                                fate: Some(Sourced::new(Fate::NotYet, &[CITE_RFC_5321_4_2_5])),
                                next_host: Some(Sourced::inferred(NextHost::Unlikely, &[CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<4, 7, 12>(), basis: Basis::new(&[CITE_RFC_4954_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_432_SHORT, &[CITE_RFC_4954_6]),
                    description: Prose::inferred(TEXT_SMTP_432_DESCRIPTION, &[CITE_RFC_4954_6, CITE_RFC_5804_1_3]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::inferred(TEXT_SMTP_432_SEEN_WHEN_OLD_DATABASE, &[CITE_RFC_5804_1_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_END_OF_DATA],
                            prose: Prose::inferred(TEXT_SMTP_432_SEEN_WHEN_TOO_MANY_SENDERS, &[CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::Sender,
                            prose: Prose::inferred(TEXT_SMTP_432_FIX_SENDER, &[CITE_RFC_4954_6]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_432_FIX_SENDER_ADMIN, &[CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_432_FIX_RECIPIENT_ADMIN, &[CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_5804_1_3]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_432_FIX_CLIENT_DEVELOPER, &[CITE_RFC_4954_6, CITE_RFC_5804_1_3, CITE_RFC_5804_5, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION]),
                        },
                    ],
                    use_when: Prose::inferred(TEXT_SMTP_432_USE_WHEN, &[CITE_RFC_4954_6, CITE_RFC_5804_5]),
                    meanings: &[
                        SeenWhen {
                            commands: &[AT_SMTP_END_OF_DATA],
                            prose: Prose::new(TEXT_SMTP_432_MEANINGS_THROTTLED, &[CITE_FASTAPI_MAIL__ISSUE_75, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION]),
                        },
                    ],
                    in_practice: &[
                        Prose::inferred(TEXT_SMTP_432_IN_PRACTICE_NOT_SENT, &[CITE_EXIM__SMTP_IN_C, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__SMTPD_SASL_GLUE_C, CITE_SENDMAIL__SRVRSMTP_C]),
                        Prose::inferred(TEXT_SMTP_432_IN_PRACTICE_STOREDRV, &[CITE_TIMEOFF_MANAGEMENT__ISSUE_308]),
                    ],
                    transcript: &[
                        "C: AUTH CRAM-MD5",
                        "S: 334 PDQyLjE3NTZAbWFpbC5leGFtcGxlLm9yZz4=",
                        "C: YW5uYSAxYjlkMGUzZjVhN2M4ZDJlNGY2MDcxODI5M2E0YjVjNg==",
                        "S: 432 4.7.12 A password transition is needed",
                        "C: AUTH PLAIN AGFubmEAZXhhbXBsZS1wYXNzd29yZA==",
                        "S: 235 2.7.0 Authentication successful",
                    ],
                    sources: &[CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_5, CITE_RFC_5804_1_3, CITE_RFC_5804_5, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__SMTP_IN_C, CITE_FASTAPI_MAIL__ISSUE_75, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__SMTPD_SASL_GLUE_C, CITE_SENDMAIL__SRVRSMTP_C, CITE_TIMEOFF_MANAGEMENT__ISSUE_308],
                },
                Entry {
                    key: Key::new(450),
                    title: "Mailbox Temporarily Unavailable",
                    constant: "MAILBOX_TEMPORARILY_UNAVAILABLE",
                    name: LABEL_SMTP_450_NAME,
                    reply_text: Sourced::new("Requested mail action not taken: mailbox unavailable", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: Some(Key::new(550)),
                    facts: Facts {
                        advice: Sourced::new(Advice::RetryLater, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_5_4_1]),
                        scope: Sourced::inferred(Scope::Recipient, &[]),
                        fate: Sourced::new(Fate::NotYet, &[CITE_RFC_5321_4_2_5]),
                        next_host: Sourced::inferred(NextHost::MayDiffer, &[CITE_RFC_6647_4_2]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_EHLO, AT_SMTP_HELO],
                            basis: Basis::inferred(&[CITE_RFC_6647_2_2]),
                            facts: Overrides {
                                scope: Some(Sourced::new(Scope::Connection, &[CITE_RFC_6647_2_2])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_AUTH],
                            basis: Basis::inferred(&[CITE_POSTFIX__SMTPD_C]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::AuthenticationExchange, &[])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                next_host: Some(Sourced::inferred(NextHost::NotApplicable, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_MAIL],
                            basis: Basis::inferred(&[CITE_RFC_6647_2_3, CITE_RFC_6710_4_1]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Transaction, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[
                                Case {
                                    enhanced: &[EnhancedCode::of::<4, 7, 15>()],
                                    basis: Basis::new(&[CITE_RFC_6710_4_1]),
                                    facts: Overrides {
                                        next_host: Some(Sourced::inferred(NextHost::Unlikely, &[])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                            ],
                        },
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[
                                Case {
                                    enhanced: &[EnhancedCode::of::<4, 2, 1>()],
                                    basis: Basis::new(&[CITE_RFC_3463_3_3]),
                                    facts: Overrides {
                                        next_host: Some(Sourced::inferred(NextHost::Unlikely, &[])),
                                        address: Some(Sourced::inferred(Address::Good, &[CITE_RFC_3463_3_3])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                                Case {
                                    enhanced: &[EnhancedCode::of::<4, 2, 4>()],
                                    basis: Basis::new(&[CITE_RFC_3463_3_3]),
                                    facts: Overrides {
                                        next_host: Some(Sourced::inferred(NextHost::Unlikely, &[])),
                                        address: Some(Sourced::inferred(Address::Good, &[CITE_RFC_3463_3_3])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                                Case {
                                    enhanced: &[EnhancedCode::of::<4, 1, 8>()],
                                    basis: Basis::new(&[CITE_RFC_3463_3_2, CITE_POSTFIX__SMTPD_CHECK_C]),
                                    facts: Overrides {
                                        scope: Some(Sourced::inferred(Scope::Transaction, &[])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                                Case {
                                    enhanced: &[EnhancedCode::of::<4, 7, 25>()],
                                    basis: Basis::new(&[CITE_RFC_7372_3_3, CITE_POSTFIX__SMTPD_CHECK_C]),
                                    facts: Overrides {
                                        scope: Some(Sourced::inferred(Scope::Connection, &[])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                            ],
                        },
                        Answer {
                            commands: &[AT_SMTP_DATA],
                            basis: Basis::new(&[CITE_RFC_6647_2_5]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Message, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_END_OF_DATA],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Message, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_BDAT_LAST],
                            basis: Basis::inferred(&[CITE_RFC_3030_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Message, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_ATRN],
                            basis: Basis::new(&[CITE_RFC_2645_5_2_1]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Command, &[])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                next_host: Some(Sourced::inferred(NextHost::NotApplicable, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<4, 2, 4>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<4, 7, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<4, 7, 15>(), basis: Basis::new(&[CITE_RFC_6710_4_1, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_450_SHORT, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2]),
                    description: Prose::inferred(TEXT_SMTP_450_DESCRIPTION, &[CITE_RFC_3463_3_2, CITE_RFC_3463_3_3, CITE_RFC_3463_3_8, CITE_RFC_5321_3_3, CITE_RFC_5321_4_2_2, CITE_POSTFIX__POSTCONF_5]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_EHLO, AT_SMTP_HELO, AT_SMTP_MAIL, AT_SMTP_RCPT, AT_SMTP_DATA, AT_SMTP_END_OF_DATA],
                            prose: Prose::inferred(TEXT_SMTP_450_SEEN_WHEN_GREYLISTING, &[CITE_RFC_6647_2, CITE_RFC_6647_2_4, CITE_RFC_6647_2_5, CITE_RFC_6647_3, CITE_RFC_6647_5]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL, AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_450_SEEN_WHEN_SENDER_CHECKS, &[CITE_RFC_2505_2_9, CITE_POSTFIX__POSTCONF_5]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL, AT_SMTP_RCPT],
                            prose: Prose::new(TEXT_SMTP_450_SEEN_WHEN_RATE, &[CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE, CITE_POSTFIX__SMTPD_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL, AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_450_SEEN_WHEN_ADDRESS_PROBE, &[CITE_POSTFIX__ADDRESS_VERIFICATION_README]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_RCPT],
                            prose: Prose::new(TEXT_SMTP_450_SEEN_WHEN_LIST, &[CITE_RFC_3463_3_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL],
                            prose: Prose::new(TEXT_SMTP_450_SEEN_WHEN_PRIORITY, &[CITE_RFC_6710_4_1]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_END_OF_DATA, AT_SMTP_BDAT_LAST],
                            prose: Prose::inferred(TEXT_SMTP_450_SEEN_WHEN_CONTENT, &[CITE_RFC_5321_4_1_1_4, CITE_RFC_5321_4_3_2]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::Sender,
                            prose: Prose::inferred(TEXT_SMTP_450_FIX_SENDER, &[CITE_RFC_5321_4_5_4_1]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_450_FIX_SENDER_ADMIN, &[CITE_RFC_6647_4_1, CITE_RFC_6647_4_2, CITE_RFC_6647_5, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE, CITE_POSTFIX__POSTCONF_5]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_450_FIX_RECIPIENT_ADMIN, &[CITE_RFC_6647_5, CITE_POSTFIX__POSTCONF_5]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_450_FIX_CLIENT_DEVELOPER, &[CITE_RFC_5321_3_3, CITE_RFC_5321_4_5_4_1, CITE_RFC_6647_4_2, CITE_RFC_6647_5, CITE_OPENBSD__SPAMD_8]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_450_USE_WHEN, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_RFC_6647_5]),
                    meanings: &[
                        SeenWhen {
                            commands: &[AT_SMTP_ATRN],
                            prose: Prose::inferred(TEXT_SMTP_450_MEANINGS_TURN_REFUSED, &[CITE_RFC_2645_5_2_1]),
                        },
                    ],
                    in_practice: &[
                        Prose::new(TEXT_SMTP_450_IN_PRACTICE_GMAIL, &[CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE]),
                        Prose::inferred(TEXT_SMTP_450_IN_PRACTICE_POSTFIX_UNKNOWN, &[CITE_RFC_5321_4_5_4_1, CITE_POSTFIX__POSTCONF_5]),
                        Prose::new(TEXT_SMTP_450_IN_PRACTICE_POSTFIX_RATES, &[CITE_POSTFIX__SMTPD_C]),
                        Prose::new(TEXT_SMTP_450_IN_PRACTICE_POSTSCREEN, &[CITE_POSTFIX__POSTSCREEN_README, CITE_POSTFIX__POSTSCREEN_STATE_C]),
                        Prose::new(TEXT_SMTP_450_IN_PRACTICE_FAKEDEFER, &[CITE_EXIM__SPECIFICATION]),
                    ],
                    transcript: &[
                        "C: MAIL FROM:<ben@example.com>",
                        "S: 250 2.1.0 Ok",
                        "C: RCPT TO:<anna@example.org>",
                        "S: 450 4.7.1 <anna@example.org>: Recipient address rejected: Greylisted",
                        "(30 minutes later, from the same IP address)",
                        "C: MAIL FROM:<ben@example.com>",
                        "S: 250 2.1.0 Ok",
                        "C: RCPT TO:<anna@example.org>",
                        "S: 250 2.1.5 Ok",
                    ],
                    sources: &[CITE_RFC_2505_2_9, CITE_RFC_2645_5_2_1, CITE_RFC_3030_2, CITE_RFC_3463_3_2, CITE_RFC_3463_3_3, CITE_RFC_3463_3_8, CITE_RFC_5321_3_3, CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_4, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_2_5, CITE_RFC_5321_4_3_2, CITE_RFC_5321_4_5_4_1, CITE_RFC_6647_2, CITE_RFC_6647_2_2, CITE_RFC_6647_2_3, CITE_RFC_6647_2_4, CITE_RFC_6647_2_5, CITE_RFC_6647_3, CITE_RFC_6647_4_1, CITE_RFC_6647_4_2, CITE_RFC_6647_5, CITE_RFC_6710_4_1, CITE_RFC_7372_3_3, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__SPECIFICATION, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE, CITE_OPENBSD__SPAMD_8, CITE_POSTFIX__ADDRESS_VERIFICATION_README, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__POSTSCREEN_README, CITE_POSTFIX__POSTSCREEN_STATE_C, CITE_POSTFIX__SMTPD_C, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Entry {
                    key: Key::new(451),
                    title: "Local Processing Error",
                    constant: "LOCAL_PROCESSING_ERROR",
                    name: LABEL_SMTP_451_NAME,
                    reply_text: Sourced::new("Requested action aborted: local error in processing", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: Some(Key::new(554)),
                    facts: Facts {
                        advice: Sourced::new(Advice::RetryLater, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_5_4_1]),
                        scope: Sourced::inferred(Scope::Message, &[]),
                        fate: Sourced::new(Fate::NotYet, &[CITE_RFC_5321_4_2_5]),
                        next_host: Sourced::inferred(NextHost::MayDiffer, &[CITE_RFC_2505_1_6, CITE_RFC_5321_5_1]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_GREETING],
                            basis: Basis::inferred(&[CITE_EXIM__SMTP_IN_C]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Connection, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_EHLO, AT_SMTP_HELO],
                            basis: Basis::inferred(&[CITE_EXIM__SMTP_IN_C]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Connection, &[])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_MAIL],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Transaction, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Recipient, &[])),
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[
                                Case {
                                    enhanced: &[EnhancedCode::of::<4, 1, 8>()],
                                    basis: Basis::new(&[CITE_RFC_3463_3_2, CITE_SENDMAIL__PROTO_M4]),
                                    facts: Overrides {
                                        scope: Some(Sourced::inferred(Scope::Transaction, &[])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                                Case {
                                    enhanced: &[EnhancedCode::of::<4, 7, 24>()],
                                    basis: Basis::new(&[CITE_RFC_7372_3_2]),
                                    facts: Overrides {
                                        scope: Some(Sourced::inferred(Scope::Transaction, &[])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                                Case {
                                    enhanced: &[EnhancedCode::of::<4, 5, 3>()],
                                    basis: Basis::new(&[CITE_RFC_3463_3_6, CITE_OPENSMTPD__SMTP_SESSION_C]),
                                    facts: Overrides {
                                        scope: Some(Sourced::inferred(Scope::Transaction, &[CITE_RFC_3463_3_6])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                            ],
                        },
                        Answer {
                            commands: &[AT_SMTP_DATA],
                            basis: Basis::new(&[CITE_RFC_821_4_3, CITE_RFC_2821_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_END_OF_DATA],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_BDAT, AT_SMTP_BDAT_LAST],
                            basis: Basis::inferred(&[CITE_RFC_3030_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_BURL, AT_SMTP_BURL_LAST],
                            basis: Basis::new(&[CITE_RFC_4468_6]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_VRFY],
                            basis: Basis::inferred(&[CITE_EXIM__SMTP_IN_C]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Command, &[])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                next_host: Some(Sourced::inferred(NextHost::NotApplicable, &[])),
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_ETRN],
                            basis: Basis::inferred(&[CITE_SENDMAIL__SRVRSMTP_C]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Command, &[])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                next_host: Some(Sourced::inferred(NextHost::NotApplicable, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_ATRN],
                            basis: Basis::new(&[CITE_RFC_2645_5_2_1]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Command, &[])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                next_host: Some(Sourced::inferred(NextHost::NotApplicable, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<4, 1, 1>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<4, 1, 8>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<4, 3, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<4, 4, 1>(), basis: Basis::new(&[CITE_RFC_4468_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<4, 4, 3>(), basis: Basis::new(&[CITE_RFC_7208_8_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<4, 4, 5>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<4, 5, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<4, 5, 3>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<4, 5, 4>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<4, 7, 1>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<4, 7, 5>(), basis: Basis::new(&[CITE_RFC_6376_6_3]) },
                        Enhanced { code: EnhancedCode::of::<4, 7, 24>(), basis: Basis::new(&[CITE_RFC_7372_3_2, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_451_SHORT, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_3]),
                    description: Prose::inferred(TEXT_SMTP_451_DESCRIPTION, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_5]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_GREETING, AT_SMTP_EHLO, AT_SMTP_HELO],
                            prose: Prose::new(TEXT_SMTP_451_SEEN_WHEN_CLIENT, &[CITE_EXIM__SMTP_IN_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL, AT_SMTP_RCPT],
                            prose: Prose::new(TEXT_SMTP_451_SEEN_WHEN_SENDER_DNS, &[CITE_RFC_7208_8_6, CITE_SENDMAIL__PROTO_M4]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_RCPT, AT_SMTP_VRFY],
                            prose: Prose::inferred(TEXT_SMTP_451_SEEN_WHEN_RECIPIENT_LOOKUP, &[CITE_EXIM__SPECIFICATION, CITE_POSTFIX__SMTPD_CHECK_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL, AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_451_SEEN_WHEN_SENDER_CALLOUT, &[CITE_RFC_6647_4_2, CITE_EXIM__SPECIFICATION]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_END_OF_DATA, AT_SMTP_BDAT, AT_SMTP_BDAT_LAST],
                            prose: Prose::inferred(TEXT_SMTP_451_SEEN_WHEN_STORING, &[CITE_EXIM__RECEIVE_C, CITE_POSTFIX__CLEANUP_STRERROR_C, CITE_POSTFIX__MILTER8_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_END_OF_DATA, AT_SMTP_BDAT_LAST],
                            prose: Prose::inferred(TEXT_SMTP_451_SEEN_WHEN_SIGNATURE_DNS, &[CITE_RFC_6376_6_3, CITE_RFC_7489_6_6_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_BURL, AT_SMTP_BURL_LAST],
                            prose: Prose::new(TEXT_SMTP_451_SEEN_WHEN_IMAP, &[CITE_RFC_4468_6]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::Sender,
                            prose: Prose::inferred(TEXT_SMTP_451_FIX_SENDER, &[CITE_RFC_5321_4_2_5, CITE_RFC_5321_4_5_4_1]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_451_FIX_SENDER_ADMIN, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_5_3_2_6, CITE_RFC_6376_6_3, CITE_RFC_7208_8_6, CITE_MICROSOFT_365__ERROR_451_4_7_500_699]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_451_FIX_RECIPIENT_ADMIN, &[CITE_RFC_7208_8_6, CITE_RFC_7208, CITE_EXIM__SPECIFICATION, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_451_FIX_CLIENT_DEVELOPER, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_5_3_2_6, CITE_RFC_5321_6_1]),
                        },
                    ],
                    use_when: Prose::inferred(TEXT_SMTP_451_USE_WHEN, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_RFC_6376_6_3]),
                    meanings: &[
                        SeenWhen {
                            commands: &[AT_SMTP_ATRN],
                            prose: Prose::new(TEXT_SMTP_451_MEANINGS_TURN_UNVERIFIED, &[CITE_RFC_2645_5_2_1]),
                        },
                    ],
                    in_practice: &[
                        Prose::new(TEXT_SMTP_451_IN_PRACTICE_SENDER_DOMAIN, &[CITE_POSTFIX__SMTPD_CHECK_C, CITE_SENDMAIL__PROTO_M4]),
                        Prose::new(TEXT_SMTP_451_IN_PRACTICE_EXIM_DEFER, &[CITE_EXIM__SMTP_IN_C]),
                        Prose::inferred(TEXT_SMTP_451_IN_PRACTICE_MILTER, &[CITE_POSTFIX__MILTER8_C, CITE_SENDMAIL__SRVRSMTP_C]),
                        Prose::inferred(TEXT_SMTP_451_IN_PRACTICE_POSTFIX_CONFIGURATION, &[CITE_POSTFIX__SMTPD_CHECK_C]),
                        Prose::inferred(TEXT_SMTP_451_IN_PRACTICE_MICROSOFT, &[CITE_MICROSOFT_365__ERROR_451_4_7_500_699]),
                        Prose::new(TEXT_SMTP_451_IN_PRACTICE_SPAMD, &[CITE_RFC_6647_5, CITE_OPENBSD__SPAMD_8]),
                        Prose::inferred(TEXT_SMTP_451_IN_PRACTICE_RECIPIENT_LIMIT, &[CITE_RFC_5321_4_5_3_1_10, CITE_OPENSMTPD__SMTP_SESSION_C]),
                    ],
                    transcript: &[
                        "C: MAIL FROM:<ben@example.com>",
                        "S: 250 2.1.0 Ok",
                        "C: RCPT TO:<anna@example.org>",
                        "S: 451 4.3.0 <anna@example.org>: Temporary lookup failure",
                        "C: QUIT",
                        "S: 221 2.0.0 Bye",
                    ],
                    sources: &[CITE_RFC_821_4_3, CITE_RFC_2505_1_6, CITE_RFC_2645_5_2_1, CITE_RFC_2821_4_3_2, CITE_RFC_3030_2, CITE_RFC_3463_3_2, CITE_RFC_3463_3_6, CITE_RFC_4468_6, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_2_5, CITE_RFC_5321_4_3_2, CITE_RFC_5321_4_5_3_1_10, CITE_RFC_5321_4_5_3_2_6, CITE_RFC_5321_4_5_4_1, CITE_RFC_5321_5_1, CITE_RFC_5321_6_1, CITE_RFC_6376_6_3, CITE_RFC_6647_4_2, CITE_RFC_6647_5, CITE_RFC_7208_8_6, CITE_RFC_7208, CITE_RFC_7372_3_2, CITE_RFC_7489_6_6_3, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__RECEIVE_C, CITE_EXIM__SMTP_IN_C, CITE_EXIM__SPECIFICATION, CITE_MICROSOFT_365__ERROR_451_4_7_500_699, CITE_OPENBSD__SPAMD_8, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__CLEANUP_STRERROR_C, CITE_POSTFIX__MILTER8_C, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C, CITE_SENDMAIL__PROTO_M4, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Entry {
                    key: Key::new(452),
                    title: "Insufficient Storage",
                    constant: "INSUFFICIENT_STORAGE",
                    name: LABEL_SMTP_452_NAME,
                    reply_text: Sourced::new("Requested action not taken: insufficient system storage", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: Some(Key::new(552)),
                    facts: Facts {
                        advice: Sourced::new(Advice::RetryLater, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_5_4_1]),
                        scope: Sourced::inferred(Scope::Message, &[]),
                        fate: Sourced::new(Fate::NotYet, &[CITE_RFC_5321_4_2_5]),
                        next_host: Sourced::inferred(NextHost::MayDiffer, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_MAIL],
                            basis: Basis::new(&[CITE_RFC_1870_6_1, CITE_RFC_5321_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::new(&[CITE_RFC_1870_6_4, CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::new(Scope::Recipient, &[CITE_RFC_1870_6_4])),
                                ..Overrides::NONE
                            },
                            cases: &[
                                Case {
                                    enhanced: &[EnhancedCode::of::<4, 2, 2>()],
                                    basis: Basis::new(&[CITE_RFC_3463_3_3]),
                                    facts: Overrides {
                                        next_host: Some(Sourced::inferred(NextHost::Unlikely, &[])),
                                        address: Some(Sourced::inferred(Address::Good, &[CITE_RFC_3463_3_3])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                                Case {
                                    enhanced: &[EnhancedCode::of::<4, 5, 3>()],
                                    basis: Basis::new(&[CITE_RFC_5321_4_5_3_1_10]),
                                    facts: Overrides {
                                        scope: Some(Sourced::new(Scope::Transaction, &[CITE_RFC_5321_4_5_3_1_10])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                            ],
                        },
                        Answer {
                            commands: &[AT_SMTP_DATA],
                            basis: Basis::new(&[CITE_RFC_1870_6_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_END_OF_DATA],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_BDAT, AT_SMTP_BDAT_LAST],
                            basis: Basis::new(&[CITE_RFC_3030_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<4, 2, 4>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<4, 3, 1>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<4, 5, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_452_SHORT, &[CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_5_3_1_10]),
                    description: Prose::new(TEXT_SMTP_452_DESCRIPTION, &[CITE_RFC_3463_3_3, CITE_RFC_3463_3_4, CITE_RFC_3463_3_6, CITE_RFC_5321_4_5_3_1_10]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL],
                            prose: Prose::new(TEXT_SMTP_452_SEEN_WHEN_DECLARED_SIZE, &[CITE_RFC_1870_6_1]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_452_SEEN_WHEN_RECIPIENT, &[CITE_RFC_1870_6_4, CITE_RFC_3463_3_3, CITE_RFC_5321_4_5_3_1_8, CITE_RFC_5321_4_5_3_1_10]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_END_OF_DATA, AT_SMTP_BDAT, AT_SMTP_BDAT_LAST],
                            prose: Prose::new(TEXT_SMTP_452_SEEN_WHEN_WHILE_STORING, &[CITE_RFC_3030_2, CITE_RFC_5321_4_2_5]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_452_FIX_SENDER_ADMIN, &[CITE_RFC_5321_4_5_4_1]),
                        },
                        Fix {
                            actor: Actor::Recipient,
                            prose: Prose::new(TEXT_SMTP_452_FIX_RECIPIENT, &[CITE_RFC_3463_3_3, CITE_RFC_5321_4_5_4_1]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_452_FIX_RECIPIENT_ADMIN, &[CITE_RFC_5321_4_5_3_1_8]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::new(TEXT_SMTP_452_FIX_CLIENT_DEVELOPER, &[CITE_RFC_5321_4_5_3_1_10]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_452_USE_WHEN, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_5_3_1_10]),
                    meanings: &[],
                    in_practice: &[
                        Prose::new(TEXT_SMTP_452_IN_PRACTICE_RESERVE, &[CITE_POSTFIX__POSTCONF_5]),
                    ],
                    transcript: &[
                        "C: MAIL FROM:<ben@example.com> SIZE=1200000",
                        "S: 452 4.3.1 Insufficient system storage",
                    ],
                    sources: &[CITE_RFC_1870_6_1, CITE_RFC_1870_6_2, CITE_RFC_1870_6_4, CITE_RFC_3030_2, CITE_RFC_3463_3_3, CITE_RFC_3463_3_4, CITE_RFC_3463_3_6, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_2_5, CITE_RFC_5321_4_3_2, CITE_RFC_5321_4_5_3_1_8, CITE_RFC_5321_4_5_3_1_10, CITE_RFC_5321_4_5_4_1, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_POSTFIX__POSTCONF_5],
                },
                Entry {
                    key: Key::new(453),
                    title: "No Mail Waiting",
                    constant: "NO_MAIL_WAITING",
                    name: LABEL_SMTP_453_NAME,
                    reply_text: Sourced::new("You have no mail", &[CITE_RFC_2645_7]),
                    standing: Sourced::new(Standing::Extension, &[CITE_RFC_2645_5_2_1]),
                    compared: false,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::inferred(Advice::RetryLater, &[CITE_RFC_2645_5_2_1, CITE_RFC_5321_4_2_1]),
                        scope: Sourced::inferred(Scope::Command, &[CITE_RFC_2645_5_2_1]),
                        fate: Sourced::inferred(Fate::NotInvolved, &[CITE_RFC_2645_5_2_1]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_ATRN],
                            basis: Basis::new(&[CITE_RFC_2645_5_2_1, CITE_RFC_2645_7]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<4, 3, 2>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_453_SHORT, &[CITE_RFC_2645_5_2_1]),
                    description: Prose::inferred(TEXT_SMTP_453_DESCRIPTION, &[CITE_RFC_2645_5_2, CITE_RFC_2645_5_2_1, CITE_RFC_5321_4_2_1]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_ATRN],
                            prose: Prose::inferred(TEXT_SMTP_453_SEEN_WHEN_EMPTY_QUEUE, &[CITE_RFC_2645_1, CITE_RFC_2645_4, CITE_RFC_2645_5_2_1]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_453_FIX_SENDER_ADMIN, &[CITE_RFC_2645_4, CITE_RFC_2645_5_2_1, CITE_RFC_2645_8]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_453_FIX_RECIPIENT_ADMIN, &[CITE_RFC_2645_4]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_453_FIX_CLIENT_DEVELOPER, &[CITE_RFC_2645_5_2_1, CITE_RFC_3463_3_4, CITE_IANA__ENUMERATED_STATUS_CODES]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_453_USE_WHEN, &[CITE_RFC_2645_5_2_1]),
                    meanings: &[],
                    in_practice: &[
                        Prose::inferred(TEXT_SMTP_453_IN_PRACTICE_EXIM, &[CITE_EXIM__ATRN_C]),
                        Prose::new(TEXT_SMTP_453_IN_PRACTICE_FETCHMAIL, &[CITE_FETCHMAIL__ODMR_C]),
                        Prose::inferred(TEXT_SMTP_453_IN_PRACTICE_SOFT_BOUNCE, &[CITE_POSTFIX__SMTPD_CHAT_C, CITE_POSTFIX__SMTPD_CHECK_C]),
                    ],
                    transcript: &[
                        "(the client has authenticated)",
                        "C: ATRN example.org,example.com",
                        "S: 453 You have no mail",
                        "C: QUIT",
                        "S: 221 example.net closing connection",
                    ],
                    sources: &[CITE_RFC_2645_1, CITE_RFC_2645_4, CITE_RFC_2645_5_2, CITE_RFC_2645_5_2_1, CITE_RFC_2645_7, CITE_RFC_2645_8, CITE_RFC_3463_3_4, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__ATRN_C, CITE_FETCHMAIL__ODMR_C, CITE_POSTFIX__SMTPD_CHAT_C, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Entry {
                    key: Key::new(454),
                    title: "Temporary Authentication Failure",
                    constant: "TEMPORARY_AUTHENTICATION_FAILURE",
                    name: LABEL_SMTP_454_NAME,
                    reply_text: Sourced::new("Temporary authentication failure", &[CITE_RFC_4954_6]),
                    standing: Sourced::new(Standing::Extension, &[CITE_RFC_3207_4, CITE_RFC_4954_6]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::RetryLater, &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_1]),
                        scope: Sourced::new(Scope::AuthenticationExchange, &[CITE_RFC_4954_6]),
                        fate: Sourced::new(Fate::NotInvolved, &[CITE_RFC_4954_4]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_4954_9, CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_AUTH],
                            basis: Basis::new(&[CITE_RFC_4954_6]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_STARTTLS],
                            basis: Basis::new(&[CITE_RFC_3207_4]),
                            facts: Overrides {
                                advice: Some(Sourced::new(Advice::RetryLater, &[CITE_RFC_3207_4, CITE_RFC_3207_6])),
                                scope: Some(Sourced::new(Scope::Connection, &[CITE_RFC_3207_4])),
                                fate: Some(Sourced::new(Fate::NotInvolved, &[CITE_RFC_3207_4])),
                                next_host: Some(Sourced::inferred(NextHost::MayDiffer, &[CITE_RFC_3207_4, CITE_POSTFIX__SMTP_PROTO_C])),
                                ..Overrides::NONE
                            },
                            cases: &[
                                Case {
                                    enhanced: &[EnhancedCode::of::<4, 5, 0>()],
                                    basis: Basis::new(&[CITE_RFC_3207_4, CITE_SISIMAI__GOOGLE_RB]),
                                    facts: Overrides {
                                        advice: Some(Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_3207_4])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                            ],
                        },
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::inferred(&[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C]),
                            facts: Overrides {
                                advice: Some(Sourced::new(Advice::RetryLater, &[CITE_RFC_5321_4_2_1])),
                                scope: Some(Sourced::new(Scope::Recipient, &[CITE_POSTFIX__SMTPD_CHECK_C])),
                                fate: Some(Sourced::new(Fate::NotYet, &[CITE_RFC_5321_4_2_1])),
                                next_host: Some(Sourced::inferred(NextHost::MayDiffer, &[])),
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                            },
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<4, 5, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<4, 7, 0>(), basis: Basis::new(&[CITE_RFC_4954_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<4, 7, 1>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_454_SHORT, &[CITE_RFC_3207_4, CITE_RFC_4954_6]),
                    description: Prose::inferred(TEXT_SMTP_454_DESCRIPTION, &[CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_6409_4_3]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::inferred(TEXT_SMTP_454_SEEN_WHEN_BACKEND, &[CITE_POSTFIX__XSASL_CYRUS_SERVER_C, CITE_POSTFIX__XSASL_DOVECOT_SERVER_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::inferred(TEXT_SMTP_454_SEEN_WHEN_TOO_MANY_LOGINS, &[CITE_SISIMAI__GOOGLE_RB]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_STARTTLS],
                            prose: Prose::inferred(TEXT_SMTP_454_SEEN_WHEN_CERTIFICATE, &[CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__SMTPD_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_STARTTLS],
                            prose: Prose::new(TEXT_SMTP_454_SEEN_WHEN_TLS_RATE, &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_454_SEEN_WHEN_RELAY, &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::Sender,
                            prose: Prose::inferred(TEXT_SMTP_454_FIX_SENDER, &[CITE_RFC_4954_6, CITE_POSTFIX__SMTPD_CHECK_C]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_454_FIX_SENDER_ADMIN, &[CITE_RFC_3207_4, CITE_RFC_3207_6, CITE_POSTFIX__SMTP_PROTO_C, CITE_POSTFIX__SMTPD_CHECK_C]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_454_FIX_RECIPIENT_ADMIN, &[CITE_POSTFIX__SMTPD_CHECK_C, CITE_POSTFIX__SMTPD_SASL_GLUE_C, CITE_POSTFIX__XSASL_DOVECOT_SERVER_C]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_454_FIX_CLIENT_DEVELOPER, &[CITE_RFC_3207_4, CITE_RFC_3207_6, CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_SISIMAI__GOOGLE_RB]),
                        },
                    ],
                    use_when: Prose::inferred(TEXT_SMTP_454_USE_WHEN, &[CITE_RFC_3207_3, CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_3_2]),
                    meanings: &[
                        SeenWhen {
                            commands: &[AT_SMTP_STARTTLS],
                            prose: Prose::new(TEXT_SMTP_454_MEANINGS_NO_TLS, &[CITE_RFC_3207_4, CITE_RFC_3207_6]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_454_MEANINGS_NO_RELAY, &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C]),
                        },
                    ],
                    in_practice: &[
                        Prose::inferred(TEXT_SMTP_454_IN_PRACTICE_OTHERS, &[CITE_EXIM__SMTP_IN_C, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_SENDMAIL__SRVRSMTP_C]),
                        Prose::inferred(TEXT_SMTP_454_IN_PRACTICE_MILTER, &[CITE_POSTFIX__SMTPD_C, CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C, CITE_SENDMAIL__SRVRSMTP_C]),
                        Prose::inferred(TEXT_SMTP_454_IN_PRACTICE_CLEAR_TEXT, &[CITE_EXIM__SPECIFICATION, CITE_POSTFIX__SMTP_PROTO_C]),
                        Prose::inferred(TEXT_SMTP_454_IN_PRACTICE_SOFT_BOUNCE, &[CITE_POSTFIX__SMTPD_CHAT_C, CITE_POSTFIX__SMTPD_CHECK_C]),
                        Prose::new(TEXT_SMTP_454_IN_PRACTICE_SENDMAIL_CLIENT, &[CITE_SENDMAIL__PROTO_M4]),
                        Prose::inferred(TEXT_SMTP_454_IN_PRACTICE_DOTNET, &[CITE__NET__SMTPSTATUSCODE]),
                    ],
                    transcript: &[
                        "C: AUTH PLAIN AGFubmEAZXhhbXBsZS1wYXNzd29yZA==",
                        "S: 454 4.7.0 Temporary authentication failure: Connection lost to authentication server",
                        "C: QUIT",
                        "S: 221 2.0.0 Bye",
                    ],
                    sources: &[CITE_RFC_3207_3, CITE_RFC_3207_4, CITE_RFC_3207_6, CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_4954_9, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_3_2, CITE_RFC_6409_4_3, CITE_IANA__ENUMERATED_STATUS_CODES, CITE__NET__SMTPSTATUSCODE, CITE_EXIM__SMTP_IN_C, CITE_EXIM__SPECIFICATION, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTP_PROTO_C, CITE_POSTFIX__SMTPD_C, CITE_POSTFIX__SMTPD_CHAT_C, CITE_POSTFIX__SMTPD_CHECK_C, CITE_POSTFIX__SMTPD_SASL_GLUE_C, CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C, CITE_POSTFIX__XSASL_CYRUS_SERVER_C, CITE_POSTFIX__XSASL_DOVECOT_SERVER_C, CITE_SENDMAIL__PROTO_M4, CITE_SENDMAIL__SRVRSMTP_C, CITE_SISIMAI__GOOGLE_RB],
                },
                Entry {
                    key: Key::new(455),
                    title: "Parameters Temporarily Unavailable",
                    constant: "PARAMETERS_TEMPORARILY_UNAVAILABLE",
                    name: LABEL_SMTP_455_NAME,
                    reply_text: Sourced::new("Server unable to accommodate parameters", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: Some(Key::new(555)),
                    facts: Facts {
                        advice: Sourced::new(Advice::RetryLater, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_1]),
                        scope: Sourced::inferred(Scope::Transaction, &[CITE_RFC_5321_4_1_1_11]),
                        fate: Sourced::inferred(Fate::NotYet, &[CITE_RFC_5321_4_2_1]),
                        next_host: Sourced::inferred(NextHost::MayDiffer, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_MAIL],
                            basis: Basis::new(&[CITE_RFC_2852_4, CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::new(&[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Recipient, &[])),
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                    ],
                    enhanced: &[],
                    short: Prose::new(TEXT_SMTP_455_SHORT, &[CITE_RFC_5321_4_1_1_11]),
                    description: Prose::inferred(TEXT_SMTP_455_DESCRIPTION, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_3]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL],
                            prose: Prose::new(TEXT_SMTP_455_SEEN_WHEN_DEADLINE, &[CITE_RFC_2852_4]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL, AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_455_SEEN_WHEN_COMPONENT_DOWN, &[CITE_RFC_5321_4_1_1_11]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_455_FIX_SENDER_ADMIN, &[CITE_RFC_5321_4_5_4_1]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_455_FIX_RECIPIENT_ADMIN, &[CITE_RFC_5321_4_1_1_3]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_455_FIX_CLIENT_DEVELOPER, &[CITE_RFC_2852_4_1_4_1, CITE_RFC_5321_4_1_1_11]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_455_USE_WHEN, &[CITE_RFC_1870_6_1, CITE_RFC_3461_5_1, CITE_RFC_5321_4_1_1_11]),
                    meanings: &[],
                    in_practice: &[
                        Prose::inferred(TEXT_SMTP_455_IN_PRACTICE_STALWART, &[CITE_RFC_5321_4_5_3_1_10, CITE_STALWART__RCPT_RS]),
                        Prose::inferred(TEXT_SMTP_455_IN_PRACTICE_RARE, &[CITE_EXIM__SMTP_IN_C, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C]),
                    ],
                    transcript: &[
                        "C: MAIL FROM:<ben@example.com> BY=120;R",
                        "S: 455 4.3.0 No delivery within 120 seconds at present",
                    ],
                    sources: &[CITE_RFC_1870_6_1, CITE_RFC_2852_4, CITE_RFC_2852_4_1_4_1, CITE_RFC_3461_5_1, CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_3, CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_3_2, CITE_RFC_5321_4_5_3_1_10, CITE_RFC_5321_4_5_4_1, CITE_EXIM__SMTP_IN_C, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C, CITE_STALWART__RCPT_RS],
                },
                Entry {
                    key: Key::new(458),
                    title: "Unable to Queue Messages",
                    constant: "UNABLE_TO_QUEUE_MESSAGES",
                    name: LABEL_SMTP_458_NAME,
                    reply_text: Sourced::new("Unable to queue messages for node <x>", &[CITE_RFC_1985_5_1]),
                    standing: Sourced::new(Standing::Extension, &[CITE_RFC_1985_5_1]),
                    compared: false,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::inferred(Advice::RetryLater, &[CITE_RFC_1985_5_2, CITE_RFC_5321_4_2_1]),
                        scope: Sourced::inferred(Scope::Command, &[CITE_RFC_1985_5_1]),
                        fate: Sourced::inferred(Fate::NotInvolved, &[CITE_RFC_1985_5]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_ETRN],
                            basis: Basis::new(&[CITE_RFC_1985_5_1]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<4, 5, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::inferred(TEXT_SMTP_458_SHORT, &[CITE_RFC_1985_5_1, CITE_RFC_1985_8]),
                    description: Prose::inferred(TEXT_SMTP_458_DESCRIPTION, &[CITE_RFC_1985_5_1, CITE_RFC_1985_5_2, CITE_RFC_1985_8]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_ETRN],
                            prose: Prose::new(TEXT_SMTP_458_SEEN_WHEN_BUSY, &[CITE_EXIM__SMTP_IN_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_ETRN],
                            prose: Prose::new(TEXT_SMTP_458_SEEN_WHEN_BARRED, &[CITE_RFC_1985_5_2, CITE_EXIM__SMTP_IN_C]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_458_FIX_SENDER_ADMIN, &[CITE_RFC_1985_5_2, CITE_RFC_1985_8, CITE_SENDMAIL__INSTALLATION_AND_OPERATION_GUIDE]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_458_FIX_RECIPIENT_ADMIN, &[CITE_RFC_2505_2_12]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_458_FIX_CLIENT_DEVELOPER, &[CITE_RFC_2505_2_12, CITE_SENDMAIL__SRVRSMTP_C]),
                        },
                    ],
                    use_when: Prose::inferred(TEXT_SMTP_458_USE_WHEN, &[CITE_RFC_1985_5, CITE_RFC_1985_5_1, CITE_RFC_1985_5_2, CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__SMTPD_C]),
                    meanings: &[],
                    in_practice: &[
                        Prose::inferred(TEXT_SMTP_458_IN_PRACTICE_EXIM, &[CITE_EXIM__SMTP_IN_C]),
                        Prose::new(TEXT_SMTP_458_IN_PRACTICE_POSTFIX, &[CITE_POSTFIX__SMTPD_C]),
                    ],
                    transcript: &[
                        "C: ETRN example.org",
                        "S: 458 Unable to queue messages for node example.org",
                    ],
                    sources: &[CITE_RFC_1985_5, CITE_RFC_1985_5_1, CITE_RFC_1985_5_2, CITE_RFC_1985_8, CITE_RFC_2505_2_12, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__INSTALLATION_AND_OPERATION_GUIDE, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Entry {
                    key: Key::new(459),
                    title: "Node Not Allowed",
                    constant: "NODE_NOT_ALLOWED",
                    name: LABEL_SMTP_459_NAME,
                    reply_text: Sourced::new("Node <x> not allowed: <reason>", &[CITE_RFC_1985_5_1]),
                    standing: Sourced::new(Standing::Extension, &[CITE_RFC_1985_5_1]),
                    compared: false,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_1985_5_2]),
                        scope: Sourced::inferred(Scope::Command, &[CITE_RFC_1985_5_1]),
                        fate: Sourced::inferred(Fate::NotInvolved, &[CITE_RFC_1985_5]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_ETRN],
                            basis: Basis::new(&[CITE_RFC_1985_5_1]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<4, 5, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_459_SHORT, &[CITE_RFC_1985_5_1, CITE_RFC_1985_5_2]),
                    description: Prose::inferred(TEXT_SMTP_459_DESCRIPTION, &[CITE_RFC_1985_5_2, CITE_RFC_1985_7, CITE_RFC_1985_8]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_ETRN],
                            prose: Prose::new(TEXT_SMTP_459_SEEN_WHEN_NOT_LISTED, &[CITE_RFC_1985_5_2, CITE_POSTFIX__POSTCONF_5]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_ETRN],
                            prose: Prose::new(TEXT_SMTP_459_SEEN_WHEN_WRONG_NAME, &[CITE_RFC_1985_7, CITE_SENDMAIL__SRVRSMTP_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_ETRN],
                            prose: Prose::inferred(TEXT_SMTP_459_SEEN_WHEN_TOO_WIDE, &[CITE_RFC_1985_5_3, CITE_RFC_1985_8]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_459_FIX_SENDER_ADMIN, &[CITE_RFC_1985_5, CITE_RFC_1985_5_2]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_459_FIX_RECIPIENT_ADMIN, &[CITE_RFC_1985_3, CITE_RFC_1985_8, CITE_RFC_2505_2_12]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_459_FIX_CLIENT_DEVELOPER, &[CITE_RFC_1985_5, CITE_RFC_1985_5_2]),
                        },
                    ],
                    use_when: Prose::inferred(TEXT_SMTP_459_USE_WHEN, &[CITE_RFC_1985_5_1, CITE_RFC_1985_5_2]),
                    meanings: &[],
                    in_practice: &[
                        Prose::inferred(TEXT_SMTP_459_IN_PRACTICE_POSTFIX, &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C]),
                        Prose::new(TEXT_SMTP_459_IN_PRACTICE_SENDMAIL, &[CITE_SENDMAIL__SRVRSMTP_C]),
                        Prose::inferred(TEXT_SMTP_459_IN_PRACTICE_FETCHMAIL, &[CITE_FETCHMAIL__ETRN_C]),
                    ],
                    transcript: &[
                        "C: ETRN example.net",
                        "S: 459 Node example.net not allowed: not relayed by this server",
                    ],
                    sources: &[CITE_RFC_1985_3, CITE_RFC_1985_5, CITE_RFC_1985_5_1, CITE_RFC_1985_5_2, CITE_RFC_1985_5_3, CITE_RFC_1985_7, CITE_RFC_1985_8, CITE_RFC_2505_2_12, CITE_RFC_5321_3_8, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_FETCHMAIL__ETRN_C, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Entry {
                    key: Key::new(500),
                    title: "Command Not Recognized",
                    constant: "COMMAND_NOT_RECOGNIZED",
                    name: LABEL_SMTP_500_NAME,
                    reply_text: Sourced::new("Syntax error, command unrecognized", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_5321_4_2_1]),
                        scope: Sourced::new(Scope::Command, &[CITE_RFC_5321_4_2_4]),
                        fate: Sourced::inferred(Fate::NotInvolved, &[]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_ANY],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_EHLO, AT_SMTP_HELO],
                            basis: Basis::new(&[CITE_RFC_2033_4_1, CITE_RFC_5321_4_1_4]),
                            facts: Overrides {
                                advice: Some(Sourced::new(Advice::ChangeThenResend, &[CITE_RFC_5321_3_2])),
                                scope: Some(Sourced::inferred(Scope::Connection, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_STARTTLS],
                            basis: Basis::new(&[CITE_RFC_5321_4_2_4, CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                advice: Some(Sourced::inferred(Advice::DoNotRetry, &[])),
                                scope: Some(Sourced::inferred(Scope::Connection, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_AUTH],
                            basis: Basis::new(&[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                            facts: Overrides {
                                scope: Some(Sourced::new(Scope::AuthenticationExchange, &[CITE_RFC_4954_4])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_MAIL],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Transaction, &[])),
                                fate: Some(Sourced::inferred(Fate::Refused, &[])),
                                next_host: Some(Sourced::inferred(NextHost::Unlikely, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Recipient, &[])),
                                fate: Some(Sourced::inferred(Fate::Refused, &[])),
                                next_host: Some(Sourced::inferred(NextHost::Unlikely, &[])),
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_DATA, AT_SMTP_END_OF_DATA, AT_SMTP_BDAT, AT_SMTP_BDAT_LAST, AT_SMTP_BURL, AT_SMTP_BURL_LAST],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2, CITE_RFC_5321_4_5_3_1_9]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Message, &[])),
                                fate: Some(Sourced::inferred(Fate::Refused, &[])),
                                next_host: Some(Sourced::inferred(NextHost::Unlikely, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_VRFY, AT_SMTP_EXPN],
                            basis: Basis::new(&[CITE_RFC_5321_3_5_3, CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                advice: Some(Sourced::inferred(Advice::DoNotRetry, &[])),
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RSET, AT_SMTP_HELP, AT_SMTP_NOOP, AT_SMTP_ETRN, AT_SMTP_ATRN, AT_SMTP_QUIT],
                            basis: Basis::new(&[CITE_RFC_1985_5_1, CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                advice: Some(Sourced::inferred(Advice::DoNotRetry, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<5, 5, 1>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 5, 2>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 5, 6>(), basis: Basis::new(&[CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_500_SHORT, &[CITE_RFC_5321_4_2_4]),
                    description: Prose::inferred(TEXT_SMTP_500_DESCRIPTION, &[CITE_RFC_5321_2_4, CITE_RFC_5321_3_8, CITE_RFC_5321_4_3_2]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_EHLO, AT_SMTP_HELO],
                            prose: Prose::new(TEXT_SMTP_500_SEEN_WHEN_NO_EXTENSIONS, &[CITE_RFC_2033_4_1, CITE_RFC_5321_3_2]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_STARTTLS, AT_SMTP_AUTH, AT_SMTP_BDAT, AT_SMTP_ETRN],
                            prose: Prose::inferred(TEXT_SMTP_500_SEEN_WHEN_EXTENSION, &[CITE_RFC_5321_4_2_4]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_ANY],
                            prose: Prose::inferred(TEXT_SMTP_500_SEEN_WHEN_STRAY_TEXT, &[CITE_RFC_5321_3_3, CITE_RFC_5321_4_5_2]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_ANY],
                            prose: Prose::inferred(TEXT_SMTP_500_SEEN_WHEN_OTHER_PROTOCOL, &[CITE_RFC_8314_3_3, CITE_POSTFIX__POSTCONF_5]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_ANY],
                            prose: Prose::new(TEXT_SMTP_500_SEEN_WHEN_INSPECTION, &[CITE_CISCO__SMTP_AND_ESMTP_INSPECTION]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL, AT_SMTP_RCPT, AT_SMTP_AUTH],
                            prose: Prose::new(TEXT_SMTP_500_SEEN_WHEN_TOO_LONG, &[CITE_RFC_4954_4, CITE_RFC_5321_4_5_3_1_4, CITE_RFC_5321_4_5_3_1_9, CITE_POSTFIX__POSTCONF_5]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_ETRN],
                            prose: Prose::new(TEXT_SMTP_500_SEEN_WHEN_ETRN_EMPTY, &[CITE_RFC_1985_7, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_500_FIX_SENDER_ADMIN, &[CITE_RFC_8314_3_3, CITE_CISCO__SMTP_AND_ESMTP_INSPECTION]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_500_FIX_RECIPIENT_ADMIN, &[]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_500_FIX_CLIENT_DEVELOPER, &[CITE_RFC_5321_2_3_8, CITE_RFC_5321_3_2, CITE_RFC_5321_3_3, CITE_RFC_5321_4_5_2, CITE_POSTFIX__POSTCONF_5]),
                        },
                    ],
                    use_when: Prose::inferred(TEXT_SMTP_500_USE_WHEN, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_5, CITE_RFC_5321_4_2_4, CITE_RFC_5321_4_3_2, CITE_RFC_5321_7_8]),
                    meanings: &[],
                    in_practice: &[
                        Prose::new(TEXT_SMTP_500_IN_PRACTICE_HANG_UP, &[CITE_EXIM__SMTP_IN_C, CITE_EXIM__SPECIFICATION]),
                        Prose::new(TEXT_SMTP_500_IN_PRACTICE_NOT_SMTP, &[CITE_POSTFIX__POSTCONF_5, CITE_SENDMAIL__SRVRSMTP_C]),
                        Prose::new(TEXT_SMTP_500_IN_PRACTICE_BARE_LINE_FEED, &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C]),
                        Prose::new(TEXT_SMTP_500_IN_PRACTICE_OPENSMTPD, &[CITE_RFC_5321_4_3_2, CITE_OPENSMTPD__SMTP_SESSION_C]),
                    ],
                    transcript: &[
                        "C: STARTTLS",
                        "(a firewall overwrites the command)",
                        "S: 500 5.5.1 Command unrecognized: XXXXXXXX",
                    ],
                    sources: &[CITE_RFC_1985_5_1, CITE_RFC_1985_7, CITE_RFC_2033_4_1, CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_5321_2_3_8, CITE_RFC_5321_2_4, CITE_RFC_5321_3_2, CITE_RFC_5321_3_3, CITE_RFC_5321_3_5_3, CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_1_5, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_2_4, CITE_RFC_5321_4_3_2, CITE_RFC_5321_4_5_2, CITE_RFC_5321_4_5_3_1_4, CITE_RFC_5321_4_5_3_1_9, CITE_RFC_5321_7_8, CITE_RFC_8314_3_3, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_CISCO__SMTP_AND_ESMTP_INSPECTION, CITE_EXIM__SMTP_IN_C, CITE_EXIM__SPECIFICATION, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Entry {
                    key: Key::new(501),
                    title: "Bad Parameters",
                    constant: "BAD_PARAMETERS",
                    name: LABEL_SMTP_501_NAME,
                    reply_text: Sourced::new("Syntax error in parameters or arguments", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::ChangeThenResend, &[CITE_RFC_5321_4_2_1]),
                        scope: Sourced::new(Scope::Command, &[CITE_RFC_5321_4_1_4]),
                        fate: Sourced::inferred(Fate::NotInvolved, &[]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_ANY],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_EHLO, AT_SMTP_HELO, AT_SMTP_STARTTLS],
                            basis: Basis::new(&[CITE_RFC_3207_4, CITE_RFC_5321_4_1_2, CITE_RFC_5321_4_1_4]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Connection, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_AUTH],
                            basis: Basis::new(&[CITE_RFC_4954_4]),
                            facts: Overrides {
                                scope: Some(Sourced::new(Scope::AuthenticationExchange, &[CITE_RFC_4954_4])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_MAIL],
                            basis: Basis::new(&[CITE_RFC_2852_4, CITE_RFC_3461_5_1, CITE_RFC_4865_4_2, CITE_RFC_5321_4_1_4, CITE_RFC_6409_5_1, CITE_RFC_6710_4_1]),
                            facts: Overrides {
                                scope: Some(Sourced::new(Scope::Transaction, &[CITE_RFC_5321_4_1_4])),
                                fate: Some(Sourced::inferred(Fate::Refused, &[])),
                                next_host: Some(Sourced::inferred(NextHost::Unlikely, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::new(&[CITE_RFC_3461_4_5, CITE_RFC_3461_5_1, CITE_RFC_5321_4_5_3_1_9, CITE_RFC_6409_5_1]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Recipient, &[])),
                                fate: Some(Sourced::inferred(Fate::Refused, &[])),
                                next_host: Some(Sourced::inferred(NextHost::Unlikely, &[])),
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[
                                Case {
                                    enhanced: &[EnhancedCode::of::<5, 1, 3>()],
                                    basis: Basis::new(&[CITE_RFC_3463_3_2]),
                                    facts: Overrides {
                                        address: Some(Sourced::new(Address::Bad, &[CITE_RFC_3463_3_2])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                            ],
                        },
                        Answer {
                            commands: &[AT_SMTP_DATA, AT_SMTP_END_OF_DATA, AT_SMTP_BDAT, AT_SMTP_BDAT_LAST, AT_SMTP_BURL, AT_SMTP_BURL_LAST],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2, CITE_RFC_6409_6_3]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Message, &[])),
                                fate: Some(Sourced::inferred(Fate::Refused, &[])),
                                next_host: Some(Sourced::inferred(NextHost::Unlikely, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_VRFY, AT_SMTP_EXPN],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_ETRN],
                            basis: Basis::new(&[CITE_RFC_1985_5_1]),
                            facts: Overrides {
                                advice: Some(Sourced::inferred(Advice::DoNotRetry, &[CITE_RFC_1985_5_2])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<5, 1, 3>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 1, 8>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 5, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 5, 1>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 5, 2>(), basis: Basis::new(&[CITE_RFC_4954_4, CITE_RFC_6710_4_1, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 5, 4>(), basis: Basis::new(&[CITE_RFC_2852_4, CITE_RFC_4865_4_2, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 0>(), basis: Basis::new(&[CITE_RFC_4954_4, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_501_SHORT, &[CITE_RFC_5321_4_2_3]),
                    description: Prose::inferred(TEXT_SMTP_501_DESCRIPTION, &[CITE_RFC_3463_3_2, CITE_RFC_3463_3_6, CITE_RFC_5321_4_1_4]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_EHLO, AT_SMTP_HELO],
                            prose: Prose::inferred(TEXT_SMTP_501_SEEN_WHEN_HOST_NAME, &[CITE_RFC_5321_4_1_2, CITE_EXIM__SMTP_IN_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL, AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_501_SEEN_WHEN_ADDRESS, &[CITE_RFC_5321_3_3, CITE_EXIM__SMTP_IN_C, CITE_GITEA__ISSUE_35948]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL, AT_SMTP_RCPT],
                            prose: Prose::new(TEXT_SMTP_501_SEEN_WHEN_VALUE, &[CITE_RFC_2852_4, CITE_RFC_3461_4_5, CITE_RFC_3461_5_1, CITE_RFC_6710_4_1, CITE_POSTFIX__SMTPD_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::inferred(TEXT_SMTP_501_SEEN_WHEN_LOGIN_EXCHANGE, &[CITE_RFC_4954_4]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_STARTTLS, AT_SMTP_DATA, AT_SMTP_RSET, AT_SMTP_QUIT],
                            prose: Prose::new(TEXT_SMTP_501_SEEN_WHEN_SURPLUS, &[CITE_RFC_3207_4, CITE_RFC_5321_4_3_2]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_VRFY, AT_SMTP_EXPN],
                            prose: Prose::inferred(TEXT_SMTP_501_SEEN_WHEN_MISSING, &[CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_ETRN],
                            prose: Prose::new(TEXT_SMTP_501_SEEN_WHEN_ETRN_DOMAIN, &[CITE_RFC_1985_5_1, CITE_RFC_1985_7, CITE_POSTFIX__SMTPD_C]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::Sender,
                            prose: Prose::inferred(TEXT_SMTP_501_FIX_SENDER, &[]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_501_FIX_SENDER_ADMIN, &[CITE_RFC_5321_4_1_2, CITE_POSTFIX__POSTCONF_5]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::new(TEXT_SMTP_501_FIX_CLIENT_DEVELOPER, &[CITE_RFC_4954_4, CITE_RFC_5321_3_3]),
                        },
                    ],
                    use_when: Prose::inferred(TEXT_SMTP_501_USE_WHEN, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_3]),
                    meanings: &[],
                    in_practice: &[
                        Prose::inferred(TEXT_SMTP_501_IN_PRACTICE_LATE, &[CITE_POSTFIX__POSTCONF_5]),
                        Prose::new(TEXT_SMTP_501_IN_PRACTICE_UNKNOWN_PARAMETER, &[CITE_EXIM__SMTP_IN_C]),
                        Prose::inferred(TEXT_SMTP_501_IN_PRACTICE_ACCOUNT, &[CITE_GOPHISH__ISSUE_3243]),
                    ],
                    transcript: &[
                        "C: RCPT TO:<<anna@example.org>>",
                        "S: 501 5.1.3 Bad recipient address syntax",
                        "C: RCPT TO:<anna@example.org>",
                        "S: 250 2.1.5 Ok",
                    ],
                    sources: &[CITE_RFC_1985_5_1, CITE_RFC_1985_5_2, CITE_RFC_1985_7, CITE_RFC_2852_4, CITE_RFC_3207_4, CITE_RFC_3461_4_5, CITE_RFC_3461_5_1, CITE_RFC_3463_3_2, CITE_RFC_3463_3_6, CITE_RFC_4865_4_2, CITE_RFC_4954_4, CITE_RFC_5321_3_3, CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_1_2, CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_3_2, CITE_RFC_5321_4_5_3_1_9, CITE_RFC_6409_5_1, CITE_RFC_6409_6_3, CITE_RFC_6710_4_1, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__SMTP_IN_C, CITE_GITEA__ISSUE_35948, CITE_GOPHISH__ISSUE_3243, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Entry {
                    key: Key::new(502),
                    title: "Command Not Implemented",
                    constant: "COMMAND_NOT_IMPLEMENTED",
                    name: LABEL_SMTP_502_NAME,
                    reply_text: Sourced::new("Command not implemented", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::DoNotRetry, &[CITE_RFC_5321_4_2_1]),
                        scope: Sourced::new(Scope::Command, &[CITE_RFC_5321_4_2_4]),
                        fate: Sourced::inferred(Fate::NotInvolved, &[]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_EHLO, AT_SMTP_HELO],
                            basis: Basis::new(&[CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                advice: Some(Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_5321_3_2])),
                                scope: Some(Sourced::inferred(Scope::Connection, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_STARTTLS],
                            basis: Basis::inferred(&[CITE_RFC_5321_4_2_4, CITE_POSTFIX__SMTPD_C]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Connection, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_AUTH],
                            basis: Basis::inferred(&[CITE_RFC_5321_4_2_4, CITE_POSTFIX__SMTPD_C]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::AuthenticationExchange, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_MAIL],
                            basis: Basis::new(&[CITE_RFC_2645_5_4]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Transaction, &[])),
                                fate: Some(Sourced::inferred(Fate::Refused, &[])),
                                next_host: Some(Sourced::inferred(NextHost::MayDiffer, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::new(&[CITE_RFC_2645_5_4]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Recipient, &[])),
                                fate: Some(Sourced::inferred(Fate::Refused, &[])),
                                next_host: Some(Sourced::inferred(NextHost::MayDiffer, &[])),
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_DATA],
                            basis: Basis::new(&[CITE_RFC_2645_5_4]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Message, &[])),
                                fate: Some(Sourced::inferred(Fate::Refused, &[])),
                                next_host: Some(Sourced::inferred(NextHost::MayDiffer, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_BURL, AT_SMTP_BURL_LAST],
                            basis: Basis::inferred(&[CITE_STALWART__SESSION_RS]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Message, &[])),
                                fate: Some(Sourced::inferred(Fate::Refused, &[])),
                                next_host: Some(Sourced::inferred(NextHost::MayDiffer, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_VRFY, AT_SMTP_EXPN],
                            basis: Basis::new(&[CITE_RFC_5321_3_5_3, CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                address: Some(Sourced::inferred(Address::CannotSay, &[CITE_RFC_5321_3_5_3])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RSET, AT_SMTP_HELP, AT_SMTP_NOOP, AT_SMTP_ETRN],
                            basis: Basis::new(&[CITE_RFC_2645_5_4, CITE_RFC_5321_4_3_2, CITE_SENDMAIL__SRVRSMTP_C]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_ATRN],
                            basis: Basis::inferred(&[CITE_STALWART__SESSION_RS]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<5, 5, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 5, 2>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 5, 4>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 1>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_502_SHORT, &[CITE_RFC_5321_4_2_4]),
                    description: Prose::inferred(TEXT_SMTP_502_DESCRIPTION, &[CITE_RFC_5321_4_2_4]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_VRFY, AT_SMTP_EXPN],
                            prose: Prose::new(TEXT_SMTP_502_SEEN_WHEN_PROBING, &[CITE_RFC_5321_7_3, CITE_POSTFIX__POSTCONF_5]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_STARTTLS, AT_SMTP_AUTH],
                            prose: Prose::inferred(TEXT_SMTP_502_SEEN_WHEN_PROTECTION, &[CITE_RFC_5321_4_2_4, CITE_POSTFIX__SMTPD_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_EHLO],
                            prose: Prose::inferred(TEXT_SMTP_502_SEEN_WHEN_OLD_STYLE, &[CITE_RFC_5321_3_2, CITE_RFC_5321_4_3_2]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL, AT_SMTP_RCPT, AT_SMTP_DATA],
                            prose: Prose::new(TEXT_SMTP_502_SEEN_WHEN_PICK_UP, &[CITE_RFC_2645_4, CITE_RFC_2645_5_4]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_502_FIX_SENDER_ADMIN, &[CITE_RFC_8314_3_3]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::new(TEXT_SMTP_502_FIX_RECIPIENT_ADMIN, &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_502_FIX_CLIENT_DEVELOPER, &[CITE_RFC_3207_4_2, CITE_RFC_5321_4_2_4, CITE_RFC_5321_7_3]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_502_USE_WHEN, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_4, CITE_RFC_5321_7_3]),
                    meanings: &[],
                    in_practice: &[
                        Prose::new(TEXT_SMTP_502_IN_PRACTICE_ADDRESS_CHECKS, &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C]),
                        Prose::new(TEXT_SMTP_502_IN_PRACTICE_OBSOLETE, &[CITE_RFC_821_4_3, CITE_SENDMAIL__SRVRSMTP_C]),
                        Prose::new(TEXT_SMTP_502_IN_PRACTICE_POSTSCREEN, &[CITE_POSTFIX__POSTSCREEN_SMTPD_C]),
                    ],
                    transcript: &[
                        "C: VRFY anna",
                        "S: 502 5.5.1 VRFY command is disabled",
                        "C: MAIL FROM:<ben@example.com>",
                        "S: 250 2.1.0 Ok",
                    ],
                    sources: &[CITE_RFC_821_4_3, CITE_RFC_2645_4, CITE_RFC_2645_5_4, CITE_RFC_3207_4_2, CITE_RFC_5321_3_2, CITE_RFC_5321_3_5_3, CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_2_4, CITE_RFC_5321_4_3_2, CITE_RFC_5321_7_3, CITE_RFC_8314_3_3, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__POSTSCREEN_SMTPD_C, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C, CITE_STALWART__SESSION_RS],
                },
                Entry {
                    key: Key::new(503),
                    title: "Bad Command Sequence",
                    constant: "BAD_COMMAND_SEQUENCE",
                    name: LABEL_SMTP_503_NAME,
                    reply_text: Sourced::new("Bad sequence of commands", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_5321_4_1_4]),
                        scope: Sourced::new(Scope::Transaction, &[CITE_RFC_5321_4_1_4]),
                        fate: Sourced::inferred(Fate::NotYet, &[CITE_RFC_5321_4_1_4]),
                        next_host: Sourced::inferred(NextHost::Unlikely, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_EHLO, AT_SMTP_HELO, AT_SMTP_STARTTLS],
                            basis: Basis::inferred(&[CITE_RFC_5321_3_1, CITE_EXIM__SMTP_IN_C, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_SENDMAIL__SRVRSMTP_C]),
                            facts: Overrides {
                                advice: Some(Sourced::inferred(Advice::DoNotRetry, &[])),
                                scope: Some(Sourced::inferred(Scope::Connection, &[])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                next_host: Some(Sourced::inferred(NextHost::NotApplicable, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_AUTH],
                            basis: Basis::new(&[CITE_RFC_4954_4]),
                            facts: Overrides {
                                scope: Some(Sourced::new(Scope::AuthenticationExchange, &[CITE_RFC_4954_4])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                next_host: Some(Sourced::inferred(NextHost::NotApplicable, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_MAIL],
                            basis: Basis::new(&[CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::new(&[CITE_RFC_5321_3_3, CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_DATA, AT_SMTP_BDAT, AT_SMTP_BDAT_LAST, AT_SMTP_BURL, AT_SMTP_BURL_LAST],
                            basis: Basis::new(&[CITE_RFC_2033_4_2, CITE_RFC_3030_2, CITE_RFC_3030_3, CITE_RFC_4468_6, CITE_RFC_5321_3_3, CITE_RFC_5321_4_3_2, CITE_RFC_5321_4_5_3_1_10]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_VRFY, AT_SMTP_EXPN],
                            basis: Basis::inferred(&[CITE_RFC_5321_3_1, CITE_SENDMAIL__SRVRSMTP_C]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Command, &[])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                next_host: Some(Sourced::inferred(NextHost::NotApplicable, &[])),
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_ETRN],
                            basis: Basis::inferred(&[CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__SMTPD_C]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Command, &[])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                next_host: Some(Sourced::inferred(NextHost::NotApplicable, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RSET, AT_SMTP_HELP, AT_SMTP_NOOP, AT_SMTP_ATRN],
                            basis: Basis::new(&[CITE_RFC_5321_3_1]),
                            facts: Overrides {
                                advice: Some(Sourced::inferred(Advice::DoNotRetry, &[])),
                                scope: Some(Sourced::new(Scope::Connection, &[CITE_RFC_5321_3_1])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                next_host: Some(Sourced::inferred(NextHost::NotApplicable, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<5, 5, 0>(), basis: Basis::new(&[CITE_RFC_4468_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 5, 1>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 5, 4>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 1>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_503_SHORT, &[CITE_RFC_5321_4_1_4]),
                    description: Prose::inferred(TEXT_SMTP_503_DESCRIPTION, &[CITE_RFC_3030_2, CITE_RFC_3030_3, CITE_RFC_5321_3_3, CITE_RFC_5321_4_1_4]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL],
                            prose: Prose::inferred(TEXT_SMTP_503_SEEN_WHEN_NO_HELLO, &[CITE_RFC_5321_4_1_4, CITE_POSTFIX__SMTPD_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL],
                            prose: Prose::inferred(TEXT_SMTP_503_SEEN_WHEN_STILL_OPEN, &[CITE_RFC_5321_4_1_4]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_503_SEEN_WHEN_NO_SENDER, &[CITE_RFC_2920_3_1, CITE_RFC_5321_3_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_DATA, AT_SMTP_BDAT, AT_SMTP_BURL],
                            prose: Prose::new(TEXT_SMTP_503_SEEN_WHEN_NO_RECIPIENT, &[CITE_RFC_4468_6, CITE_RFC_5321_3_3, CITE_RFC_5321_4_5_3_1_10, CITE_EXIM__SMTP_IN_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_DATA, AT_SMTP_BDAT],
                            prose: Prose::new(TEXT_SMTP_503_SEEN_WHEN_MIXED, &[CITE_RFC_3030_2, CITE_RFC_3030_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::new(TEXT_SMTP_503_SEEN_WHEN_LOGIN, &[CITE_RFC_4954_4, CITE_EXIM__SMTP_IN_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_EHLO, AT_SMTP_HELO, AT_SMTP_MAIL, AT_SMTP_RCPT, AT_SMTP_DATA],
                            prose: Prose::new(TEXT_SMTP_503_SEEN_WHEN_REFUSED_SESSION, &[CITE_RFC_5321_3_1, CITE_POSTFIX__SMTPD_C]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_503_FIX_SENDER_ADMIN, &[CITE_RFC_4954_3, CITE_RFC_5321_3_3]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::new(TEXT_SMTP_503_FIX_RECIPIENT_ADMIN, &[CITE_RFC_5321_3_1]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_503_FIX_CLIENT_DEVELOPER, &[CITE_RFC_3030_2, CITE_RFC_5321_3_3, CITE_RFC_5321_4_1_4]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_503_USE_WHEN, &[CITE_RFC_2033_4_2, CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_3_3, CITE_RFC_5321_4_1_4]),
                    meanings: &[],
                    in_practice: &[
                        Prose::new(TEXT_SMTP_503_IN_PRACTICE_ALL_REFUSED, &[CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__SMTPD_C]),
                        Prose::new(TEXT_SMTP_503_IN_PRACTICE_OPENSMTPD, &[CITE_RFC_5321_4_1_4, CITE_OPENSMTPD__SMTP_SESSION_C]),
                        Prose::new(TEXT_SMTP_503_IN_PRACTICE_NO_TLS, &[CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C]),
                    ],
                    transcript: &[
                        "C: RCPT TO:<anna@example.org>",
                        "S: 450 4.2.0 Greylisted, try again later",
                        "C: DATA",
                        "S: 503 5.5.1 Valid RCPT command must precede DATA",
                    ],
                    sources: &[CITE_RFC_2033_4_2, CITE_RFC_2920_3_1, CITE_RFC_3030_2, CITE_RFC_3030_3, CITE_RFC_3207_4, CITE_RFC_4468_6, CITE_RFC_4954_3, CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_5321_3_1, CITE_RFC_5321_3_3, CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_3_2, CITE_RFC_5321_4_5_3_1_10, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__SMTP_IN_C, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Entry {
                    key: Key::new(504),
                    title: "Parameter Not Implemented",
                    constant: "PARAMETER_NOT_IMPLEMENTED",
                    name: LABEL_SMTP_504_NAME,
                    reply_text: Sourced::new("Command parameter not implemented", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_5321_4_2_1]),
                        scope: Sourced::new(Scope::Command, &[CITE_RFC_5321_4_2_1]),
                        fate: Sourced::inferred(Fate::NotInvolved, &[]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_EHLO, AT_SMTP_HELO],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Connection, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_AUTH],
                            basis: Basis::new(&[CITE_RFC_4954_4]),
                            facts: Overrides {
                                scope: Some(Sourced::new(Scope::AuthenticationExchange, &[CITE_RFC_4954_4])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_MAIL],
                            basis: Basis::new(&[CITE_RFC_4141_4_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Transaction, &[])),
                                fate: Some(Sourced::inferred(Fate::Refused, &[])),
                                next_host: Some(Sourced::inferred(NextHost::MayDiffer, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::new(&[CITE_RFC_4141_5_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Recipient, &[])),
                                fate: Some(Sourced::inferred(Fate::Refused, &[])),
                                next_host: Some(Sourced::inferred(NextHost::MayDiffer, &[])),
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_VRFY, AT_SMTP_EXPN],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_HELP],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<5, 5, 4>(), basis: Basis::new(&[CITE_RFC_4954_4, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 4>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_504_SHORT, &[CITE_RFC_4954_4, CITE_RFC_5321_4_2_1]),
                    description: Prose::inferred(TEXT_SMTP_504_DESCRIPTION, &[CITE_RFC_4954_4, CITE_RFC_5321_4_2_1]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::inferred(TEXT_SMTP_504_SEEN_WHEN_MECHANISM, &[CITE_RFC_4954_4, CITE_POSTFIX__SMTPD_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_EHLO, AT_SMTP_HELO],
                            prose: Prose::inferred(TEXT_SMTP_504_SEEN_WHEN_SHORT_NAME, &[CITE_POSTFIX__POSTCONF_5]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL, AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_504_SEEN_WHEN_SHORT_ADDRESS, &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL, AT_SMTP_RCPT],
                            prose: Prose::new(TEXT_SMTP_504_SEEN_WHEN_CONVERSION, &[CITE_RFC_4141_4_2, CITE_RFC_4141_5_2]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_HELP],
                            prose: Prose::inferred(TEXT_SMTP_504_SEEN_WHEN_TOPIC, &[CITE_RFC_5321_4_2_1, CITE_SENDMAIL__SRVRSMTP_C]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::Sender,
                            prose: Prose::inferred(TEXT_SMTP_504_FIX_SENDER, &[CITE_RFC_4954_4]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_504_FIX_SENDER_ADMIN, &[CITE_POSTFIX__POSTCONF_5]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_504_FIX_RECIPIENT_ADMIN, &[CITE_RFC_4954_4]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_504_FIX_CLIENT_DEVELOPER, &[CITE_RFC_4954_3, CITE_JORDAN_WRIGHT_EMAIL__ISSUE_113]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_504_USE_WHEN, &[CITE_RFC_4141_4_2, CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_5321_4_1_1_11]),
                    meanings: &[],
                    in_practice: &[
                        Prose::inferred(TEXT_SMTP_504_IN_PRACTICE_NAMES, &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C]),
                        Prose::inferred(TEXT_SMTP_504_IN_PRACTICE_EXCHANGE_ONLINE, &[CITE_JORDAN_WRIGHT_EMAIL__ISSUE_113]),
                        Prose::new(TEXT_SMTP_504_IN_PRACTICE_SWITCHED_OFF, &[CITE_SENDMAIL__SRVRSMTP_C]),
                        Prose::new(TEXT_SMTP_504_IN_PRACTICE_OWN_BOUNCE, &[CITE_SENDMAIL__USERSMTP_C]),
                    ],
                    transcript: &[
                        "C: AUTH CRAM-MD5",
                        "S: 504 5.5.4 Authentication mechanism not supported",
                        "C: AUTH LOGIN",
                        "S: 334 VXNlcm5hbWU6",
                    ],
                    sources: &[CITE_RFC_4141_4_2, CITE_RFC_4141_5_2, CITE_RFC_4954_3, CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_3_2, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_JORDAN_WRIGHT_EMAIL__ISSUE_113, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C, CITE_POSTFIX__SMTPD_CHECK_C, CITE_SENDMAIL__SRVRSMTP_C, CITE_SENDMAIL__USERSMTP_C],
                },
                Entry {
                    key: Key::new(521),
                    title: "Host Accepts No Mail",
                    constant: "HOST_ACCEPTS_NO_MAIL",
                    name: LABEL_SMTP_521_NAME,
                    reply_text: Sourced::new("Host does not accept mail", &[CITE_RFC_7504_5_1]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_7504_5_1]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::DoNotRetry, &[CITE_RFC_5321_4_2_1]),
                        scope: Sourced::new(Scope::Connection, &[CITE_RFC_7504_3]),
                        fate: Sourced::inferred(Fate::Refused, &[CITE_RFC_7504_3]),
                        next_host: Sourced::inferred(NextHost::MayDiffer, &[CITE_RFC_1846_5]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_7504_3]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_GREETING],
                            basis: Basis::new(&[CITE_RFC_7504_5_1]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_EHLO, AT_SMTP_HELO, AT_SMTP_RSET, AT_SMTP_HELP, AT_SMTP_NOOP],
                            basis: Basis::new(&[CITE_RFC_7504_3]),
                            facts: Overrides {
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_VRFY, AT_SMTP_EXPN],
                            basis: Basis::new(&[CITE_RFC_7504_3]),
                            facts: Overrides {
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_MAIL],
                            basis: Basis::new(&[CITE_RFC_7504_3]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::new(&[CITE_RFC_1846_3, CITE_RFC_7504_3]),
                            facts: Overrides {
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_DATA],
                            basis: Basis::new(&[CITE_RFC_7504_3]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_BDAT, AT_SMTP_BDAT_LAST],
                            basis: Basis::inferred(&[CITE_RFC_7504_3, CITE_POSTFIX__SMTPD_C]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<5, 3, 2>(), basis: Basis::new(&[CITE_RFC_7504_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_521_SHORT, &[CITE_RFC_7504_3]),
                    description: Prose::inferred(TEXT_SMTP_521_DESCRIPTION, &[CITE_RFC_7504_3, CITE_POSTFIX__ACCESS_5]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_GREETING],
                            prose: Prose::inferred(TEXT_SMTP_521_SEEN_WHEN_NO_MAIL_HOST, &[CITE_RFC_1846_1, CITE_RFC_5321_5_1]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_GREETING],
                            prose: Prose::inferred(TEXT_SMTP_521_SEEN_WHEN_WRONG_MX, &[CITE_RFC_1846_4_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_EHLO, AT_SMTP_HELO, AT_SMTP_MAIL],
                            prose: Prose::new(TEXT_SMTP_521_SEEN_WHEN_REPEATED, &[CITE_RFC_7504_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_GREETING, AT_SMTP_RCPT],
                            prose: Prose::new(TEXT_SMTP_521_SEEN_WHEN_POLICY, &[CITE_POSTFIX__POSTSCREEN_README, CITE_POSTFIX__STRESS_README]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::Sender,
                            prose: Prose::inferred(TEXT_SMTP_521_FIX_SENDER, &[CITE_RFC_1846_1, CITE_RFC_7505_4_1]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_521_FIX_SENDER_ADMIN, &[CITE_RFC_1846_5, CITE_POSTFIX__STRESS_README]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_521_FIX_RECIPIENT_ADMIN, &[CITE_RFC_1846_4_3, CITE_RFC_7505_1, CITE_POSTFIX__ACCESS_5, CITE_POSTFIX__POSTSCREEN_README, CITE_POSTFIX__STRESS_README]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_521_FIX_CLIENT_DEVELOPER, &[CITE_RFC_1846_4_2, CITE_RFC_7504_3]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_521_USE_WHEN, &[CITE_RFC_5321_3_8, CITE_RFC_6409_7, CITE_RFC_7504_3, CITE_RFC_7504_4, CITE_RFC_7505_4_1]),
                    meanings: &[],
                    in_practice: &[
                        Prose::new(TEXT_SMTP_521_IN_PRACTICE_POSTFIX_HANGUP, &[CITE_POSTFIX__ACCESS_5, CITE_POSTFIX__STRESS_README]),
                        Prose::inferred(TEXT_SMTP_521_IN_PRACTICE_POSTSCREEN_DENYLIST, &[CITE_POSTFIX__POSTSCREEN_C]),
                        Prose::new(TEXT_SMTP_521_IN_PRACTICE_POSTFIX_BDAT, &[CITE_POSTFIX__SMTPD_C]),
                        Prose::inferred(TEXT_SMTP_521_IN_PRACTICE_MX_RELAY, &[CITE_RFC_1846_3, CITE_RFC_7504_4]),
                    ],
                    transcript: &[
                        "S: 521 www.example.org does not accept mail",
                        "C: QUIT",
                        "S: 221 www.example.org closing connection",
                    ],
                    sources: &[CITE_RFC_1846_1, CITE_RFC_1846_3, CITE_RFC_1846_4_2, CITE_RFC_1846_4_3, CITE_RFC_1846_5, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_RFC_5321_5_1, CITE_RFC_6409_7, CITE_RFC_7504_3, CITE_RFC_7504_4, CITE_RFC_7504_5_1, CITE_RFC_7504_6, CITE_RFC_7505_1, CITE_RFC_7505_4_1, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_POSTFIX__ACCESS_5, CITE_POSTFIX__POSTSCREEN_C, CITE_POSTFIX__POSTSCREEN_README, CITE_POSTFIX__SMTPD_C, CITE_POSTFIX__STRESS_README],
                },
                Entry {
                    key: Key::new(530),
                    title: "Authentication Required",
                    constant: "AUTHENTICATION_REQUIRED",
                    name: LABEL_SMTP_530_NAME,
                    reply_text: Sourced::new("Authentication required", &[CITE_RFC_4954_6]),
                    standing: Sourced::new(Standing::Extension, &[CITE_RFC_4954_6]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_3207_4, CITE_RFC_4954_6]),
                        scope: Sourced::inferred(Scope::Command, &[CITE_RFC_4954_6]),
                        fate: Sourced::inferred(Fate::NotYet, &[CITE_RFC_4954_6]),
                        next_host: Sourced::inferred(NextHost::MayDiffer, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_MAIL],
                            basis: Basis::new(&[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_6409_4_3]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Transaction, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::new(&[CITE_RFC_3207_4, CITE_RFC_4954_6]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Recipient, &[])),
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_DATA],
                            basis: Basis::new(&[CITE_RFC_3207_4, CITE_RFC_4954_6]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Message, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_BDAT, AT_SMTP_BDAT_LAST, AT_SMTP_BURL, AT_SMTP_BURL_LAST],
                            basis: Basis::new(&[CITE_RFC_3207_4, CITE_RFC_4954_6]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Message, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_HELO],
                            basis: Basis::new(&[CITE_RFC_3207_4]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Connection, &[])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                next_host: Some(Sourced::inferred(NextHost::NotApplicable, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_AUTH],
                            basis: Basis::new(&[CITE_RFC_3207_4]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::AuthenticationExchange, &[])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[CITE_RFC_4954_4])),
                                next_host: Some(Sourced::inferred(NextHost::NotApplicable, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RSET],
                            basis: Basis::new(&[CITE_RFC_3207_4]),
                            facts: Overrides {
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                next_host: Some(Sourced::inferred(NextHost::NotApplicable, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_VRFY, AT_SMTP_EXPN],
                            basis: Basis::new(&[CITE_RFC_3207_4, CITE_RFC_4954_6]),
                            facts: Overrides {
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                next_host: Some(Sourced::inferred(NextHost::NotApplicable, &[])),
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_HELP, AT_SMTP_ETRN],
                            basis: Basis::new(&[CITE_RFC_3207_4, CITE_RFC_4954_6]),
                            facts: Overrides {
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                next_host: Some(Sourced::inferred(NextHost::NotApplicable, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_ATRN],
                            basis: Basis::new(&[CITE_RFC_2645_5_2_1, CITE_RFC_3207_4, CITE_RFC_4954_6]),
                            facts: Overrides {
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                next_host: Some(Sourced::inferred(NextHost::NotApplicable, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<5, 5, 1>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 0>(), basis: Basis::new(&[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::inferred(TEXT_SMTP_530_SHORT, &[CITE_RFC_3207_4, CITE_RFC_4954_6]),
                    description: Prose::inferred(TEXT_SMTP_530_DESCRIPTION, &[CITE_RFC_3207_4, CITE_RFC_4954_6]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL],
                            prose: Prose::inferred(TEXT_SMTP_530_SEEN_WHEN_NO_LOGIN, &[CITE_RFC_4954_4, CITE_RFC_6409_4_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL, AT_SMTP_AUTH],
                            prose: Prose::inferred(TEXT_SMTP_530_SEEN_WHEN_NO_TLS, &[CITE_RFC_3207_4, CITE_RFC_3207_6]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_530_SEEN_WHEN_RELAY, &[CITE_RFC_4954_6]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL, AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_530_SEEN_WHEN_WRONG_HOST, &[CITE_RFC_5321_5_1, CITE_RFC_6409_4_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_VRFY, AT_SMTP_EXPN],
                            prose: Prose::inferred(TEXT_SMTP_530_SEEN_WHEN_LOOKUP, &[CITE_RFC_4954_6]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::Sender,
                            prose: Prose::inferred(TEXT_SMTP_530_FIX_SENDER, &[CITE_RFC_6409_4_3]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_530_FIX_SENDER_ADMIN, &[CITE_RFC_3207_6, CITE_POSTFIX__POSTCONF_5]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_530_FIX_RECIPIENT_ADMIN, &[CITE_RFC_3207_4, CITE_RFC_6409_4_3]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_530_FIX_CLIENT_DEVELOPER, &[CITE_RFC_3207_4_2, CITE_RFC_4954_4]),
                        },
                    ],
                    use_when: Prose::inferred(TEXT_SMTP_530_USE_WHEN, &[CITE_RFC_3207_4_1, CITE_RFC_3207_4_2, CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_6409_4_3, CITE_RFC_6409_6_1, CITE_RFC_6409_6_2]),
                    meanings: &[
                        SeenWhen {
                            commands: &[AT_SMTP_HELO, AT_SMTP_AUTH, AT_SMTP_RSET],
                            prose: Prose::inferred(TEXT_SMTP_530_MEANINGS_STARTTLS_FIRST, &[CITE_RFC_3207_4, CITE_RFC_4954_6]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_ATRN],
                            prose: Prose::inferred(TEXT_SMTP_530_MEANINGS_TURN, &[CITE_RFC_2645_5_2_1]),
                        },
                    ],
                    in_practice: &[
                        Prose::inferred(TEXT_SMTP_530_IN_PRACTICE_EXCHANGE_ONLINE, &[CITE_MICROSOFT_365__NON_DELIVERY_REPORTS]),
                        Prose::new(TEXT_SMTP_530_IN_PRACTICE_OPENSMTPD, &[CITE_OPENSMTPD__SMTP_SESSION_C]),
                    ],
                    transcript: &[
                        "C: EHLO client.example.org",
                        "S: 250-mail.example.org",
                        "S: 250-STARTTLS",
                        "S: 250 ENHANCEDSTATUSCODES",
                        "C: MAIL FROM:<anna@example.org>",
                        "S: 530 5.7.0 Must issue a STARTTLS command first",
                        "C: STARTTLS",
                        "S: 220 2.0.0 Ready to start TLS",
                        "(TLS handshake, then EHLO, AUTH, and MAIL FROM again)",
                    ],
                    sources: &[CITE_RFC_2645_5_2_1, CITE_RFC_3207_4, CITE_RFC_3207_4_1, CITE_RFC_3207_4_2, CITE_RFC_3207_6, CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_5321_3_8, CITE_RFC_5321_5_1, CITE_RFC_6409_4_3, CITE_RFC_6409_6_1, CITE_RFC_6409_6_2, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_MICROSOFT_365__NON_DELIVERY_REPORTS, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__POSTCONF_5],
                },
                Entry {
                    key: Key::new(534),
                    title: "Authentication Too Weak",
                    constant: "AUTHENTICATION_TOO_WEAK",
                    name: LABEL_SMTP_534_NAME,
                    reply_text: Sourced::new("Authentication mechanism is too weak", &[CITE_RFC_4954_6]),
                    standing: Sourced::new(Standing::Extension, &[CITE_RFC_4954_6]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::ChangeThenResend, &[CITE_RFC_4954_6]),
                        scope: Sourced::new(Scope::AuthenticationExchange, &[CITE_RFC_4954_4]),
                        fate: Sourced::inferred(Fate::NotInvolved, &[CITE_RFC_4954_4]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_AUTH],
                            basis: Basis::new(&[CITE_RFC_4954_6]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<5, 7, 9>(), basis: Basis::new(&[CITE_RFC_4954_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_534_SHORT, &[CITE_RFC_4954_6]),
                    description: Prose::inferred(TEXT_SMTP_534_DESCRIPTION, &[CITE_RFC_4954_3, CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::inferred(TEXT_SMTP_534_SEEN_WHEN_OLD_CLIENT, &[CITE_RFC_4954_6]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::inferred(TEXT_SMTP_534_SEEN_WHEN_SECOND_FACTOR, &[CITE_GMAIL__REPLY_534_5_7_9_IN_A_LOG, CITE_GOOGLE__APP_PASSWORDS]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::Sender,
                            prose: Prose::inferred(TEXT_SMTP_534_FIX_SENDER, &[CITE_RFC_4954_6, CITE_GOOGLE__APP_PASSWORDS]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_534_FIX_SENDER_ADMIN, &[CITE_RFC_4422_6_1_2, CITE_RFC_4954_6, CITE_POSTFIX__POSTCONF_5]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_534_FIX_RECIPIENT_ADMIN, &[CITE_RFC_4954_6]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_534_FIX_CLIENT_DEVELOPER, &[CITE_RFC_4422_6_1_2, CITE_RFC_4954_6, CITE_RFC_4954_9]),
                        },
                    ],
                    use_when: Prose::inferred(TEXT_SMTP_534_USE_WHEN, &[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    meanings: &[],
                    in_practice: &[
                        Prose::inferred(TEXT_SMTP_534_IN_PRACTICE_GMAIL, &[CITE_GMAIL__REPLY_534_5_7_14_IN_A_LOG, CITE_GMAIL__REPLY_534_5_7_9_IN_A_LOG, CITE_GOOGLE__APP_PASSWORDS]),
                        Prose::inferred(TEXT_SMTP_534_IN_PRACTICE_SERVERS, &[CITE_EXIM__SMTP_IN_C, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C, CITE_SENDMAIL__SRVRSMTP_C]),
                    ],
                    transcript: &[
                        "C: AUTH CRAM-MD5",
                        "(challenge and response)",
                        "S: 534 5.7.9 Authentication mechanism is too weak",
                        "C: AUTH SCRAM-SHA-256",
                        "(challenges and responses)",
                        "S: 235 2.7.0 Authentication succeeded",
                    ],
                    sources: &[CITE_RFC_4422_6_1_2, CITE_RFC_4954_3, CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_4954_9, CITE_RFC_5321_3_8, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__SMTP_IN_C, CITE_GMAIL__REPLY_534_5_7_14_IN_A_LOG, CITE_GMAIL__REPLY_534_5_7_9_IN_A_LOG, CITE_GOOGLE__APP_PASSWORDS, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Entry {
                    key: Key::new(535),
                    title: "Authentication Failed",
                    constant: "AUTHENTICATION_FAILED",
                    name: LABEL_SMTP_535_NAME,
                    reply_text: Sourced::new("Authentication credentials invalid", &[CITE_RFC_4954_6]),
                    standing: Sourced::new(Standing::Extension, &[CITE_RFC_4954_6]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::ChangeThenResend, &[CITE_RFC_4954_6]),
                        scope: Sourced::new(Scope::AuthenticationExchange, &[CITE_RFC_4954_4]),
                        fate: Sourced::inferred(Fate::NotInvolved, &[CITE_RFC_4954_4]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_AUTH],
                            basis: Basis::new(&[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<5, 7, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 1>(), basis: Basis::new(&[CITE_RFC_7628_4_4]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 8>(), basis: Basis::new(&[CITE_RFC_4954_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 14>(), basis: Basis::new(&[CITE_RFC_5248_2_4, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::inferred(TEXT_SMTP_535_SHORT, &[CITE_RFC_4954_6]),
                    description: Prose::inferred(TEXT_SMTP_535_DESCRIPTION, &[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::inferred(TEXT_SMTP_535_SEEN_WHEN_WRONG_PASSWORD, &[CITE_RFC_4954_6]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::inferred(TEXT_SMTP_535_SEEN_WHEN_NORMAL_PASSWORD, &[CITE_GOOGLE__APP_PASSWORDS, CITE_MICROSOFT_365__SMTP_AUTH]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::inferred(TEXT_SMTP_535_SEEN_WHEN_TOKEN, &[CITE_RFC_7628_3_2_2, CITE_RFC_7628_4_4]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::inferred(TEXT_SMTP_535_SEEN_WHEN_EVERYBODY, &[CITE_RFC_4954_6, CITE_SENDMAIL__SRVRSMTP_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::inferred(TEXT_SMTP_535_SEEN_WHEN_GUESSING, &[CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::Sender,
                            prose: Prose::inferred(TEXT_SMTP_535_FIX_SENDER, &[CITE_RFC_4954_9, CITE_GOOGLE__APP_PASSWORDS]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_535_FIX_SENDER_ADMIN, &[CITE_RFC_4616_2, CITE_RFC_4954_4_1]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_535_FIX_RECIPIENT_ADMIN, &[CITE_RFC_4954_6]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_535_FIX_CLIENT_DEVELOPER, &[CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_4954_9, CITE_POSTFIX__POSTCONF_5]),
                        },
                    ],
                    use_when: Prose::inferred(TEXT_SMTP_535_USE_WHEN, &[CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_4954_9]),
                    meanings: &[],
                    in_practice: &[
                        Prose::new(TEXT_SMTP_535_IN_PRACTICE_POSTFIX_CLIENT, &[CITE_POSTFIX__POSTCONF_5]),
                        Prose::inferred(TEXT_SMTP_535_IN_PRACTICE_GMAIL, &[CITE_GMAIL__REPLY_535_5_7_8_IN_A_LOG, CITE_GOOGLE__APP_PASSWORDS]),
                        Prose::inferred(TEXT_SMTP_535_IN_PRACTICE_MICROSOFT, &[CITE_MICROSOFT_365__SMTP_AUTH, CITE_MICROSOFT__MS_SMTPNTLM]),
                        Prose::inferred(TEXT_SMTP_535_IN_PRACTICE_DELAY, &[CITE_OPENSMTPD__SMTP_SESSION_C]),
                    ],
                    transcript: &[
                        "C: AUTH PLAIN AGFubmEAc2VjcmV0",
                        "S: 535 5.7.8 Authentication credentials invalid",
                        "(the client asks its user for the password)",
                        "C: AUTH PLAIN AGFubmEAU2VjcmV0",
                        "S: 235 2.7.0 Authentication succeeded",
                    ],
                    sources: &[CITE_RFC_4616_2, CITE_RFC_4954_4, CITE_RFC_4954_4_1, CITE_RFC_4954_6, CITE_RFC_4954_9, CITE_RFC_5248_2_4, CITE_RFC_5321_3_8, CITE_RFC_7628_3_2_2, CITE_RFC_7628_4_4, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_GMAIL__REPLY_535_5_7_8_IN_A_LOG, CITE_GOOGLE__APP_PASSWORDS, CITE_MICROSOFT_365__SMTP_AUTH, CITE_MICROSOFT__MS_SMTPNTLM, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Entry {
                    key: Key::new(538),
                    title: "Encryption Required",
                    constant: "ENCRYPTION_REQUIRED",
                    name: LABEL_SMTP_538_NAME,
                    reply_text: Sourced::new("Encryption required for requested authentication mechanism", &[CITE_RFC_4954_6]),
                    standing: Sourced::new(Standing::Historic, &[CITE_RFC_4954_6]),
                    compared: false,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_4954_6]),
                        scope: Sourced::new(Scope::AuthenticationExchange, &[CITE_RFC_4954_4]),
                        fate: Sourced::inferred(Fate::NotInvolved, &[CITE_RFC_4954_4]),
                        next_host: Sourced::inferred(NextHost::NotApplicable, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_AUTH],
                            basis: Basis::new(&[CITE_RFC_2554_6, CITE_RFC_4954_6]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<5, 7, 11>(), basis: Basis::new(&[CITE_RFC_4954_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_538_SHORT, &[CITE_RFC_4954_6]),
                    description: Prose::inferred(TEXT_SMTP_538_DESCRIPTION, &[CITE_RFC_2554_6, CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_AUTH],
                            prose: Prose::inferred(TEXT_SMTP_538_SEEN_WHEN_CLEAR, &[CITE_RFC_4954_6]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::Sender,
                            prose: Prose::inferred(TEXT_SMTP_538_FIX_SENDER, &[CITE_RFC_8314_3_3, CITE_RFC_8314_4_1]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_538_FIX_SENDER_ADMIN, &[CITE_RFC_3207_6, CITE_RFC_4954_9]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_538_FIX_CLIENT_DEVELOPER, &[CITE_RFC_3207_4_2, CITE_RFC_3207_6, CITE_RFC_4954_4]),
                        },
                    ],
                    use_when: Prose::inferred(TEXT_SMTP_538_USE_WHEN, &[CITE_RFC_3207_4, CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_8314_4_1]),
                    meanings: &[],
                    in_practice: &[
                        Prose::new(TEXT_SMTP_538_IN_PRACTICE_STILL_SENT, &[CITE_AIOSMTPD__SMTP_PY__201, CITE_SMTP_SERVER__SMTP_CONNECTION]),
                        Prose::new(TEXT_SMTP_538_IN_PRACTICE_POSTFIX, &[CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C]),
                    ],
                    transcript: &[
                        "C: AUTH LOGIN",
                        "S: 538 5.7.11 Encryption required for requested authentication mechanism",
                        "C: STARTTLS",
                        "S: 220 2.0.0 Ready to start TLS",
                        "(TLS handshake, then EHLO and AUTH again)",
                    ],
                    sources: &[CITE_RFC_2554_6, CITE_RFC_3207_4, CITE_RFC_3207_4_2, CITE_RFC_3207_6, CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_4954_9, CITE_RFC_5321_3_8, CITE_RFC_8314_3_3, CITE_RFC_8314_4_1, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_AIOSMTPD__SMTP_PY__201, CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C, CITE_SMTP_SERVER__SMTP_CONNECTION],
                },
                Entry {
                    key: Key::new(550),
                    title: "Mailbox Unavailable",
                    constant: "MAILBOX_UNAVAILABLE",
                    name: LABEL_SMTP_550_NAME,
                    reply_text: Sourced::new("Requested action not taken: mailbox unavailable", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: Some(Key::new(450)),
                    facts: Facts {
                        advice: Sourced::new(Advice::DoNotRetry, &[CITE_RFC_5321_4_2_1]),
                        scope: Sourced::inferred(Scope::Recipient, &[]),
                        fate: Sourced::new(Fate::Refused, &[CITE_RFC_5321_4_2_1]),
                        next_host: Sourced::inferred(NextHost::Unlikely, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_GREETING],
                            basis: Basis::inferred(&[CITE_EXIM__GLOBALS_C]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Connection, &[])),
                                next_host: Some(Sourced::inferred(NextHost::MayDiffer, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_EHLO, AT_SMTP_HELO],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2, CITE_RFC_5321_7_9]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Connection, &[])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                next_host: Some(Sourced::inferred(NextHost::MayDiffer, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_MAIL],
                            basis: Basis::new(&[CITE_RFC_5321_3_3, CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Transaction, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[
                                Case {
                                    enhanced: &[EnhancedCode::of::<5, 6, 7>()],
                                    basis: Basis::new(&[CITE_RFC_6531_3_5]),
                                    facts: Overrides {
                                        advice: Some(Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_6531_3_5])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                            ],
                        },
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::new(&[CITE_RFC_5321_3_3, CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                address: Some(Sourced::inferred(Address::CannotSay, &[CITE_RFC_5321_4_2_3])),
                                ..Overrides::NONE
                            },
                            cases: &[
                                Case {
                                    enhanced: &[EnhancedCode::of::<5, 1, 1>(), EnhancedCode::of::<5, 1, 2>(), EnhancedCode::of::<5, 1, 3>(), EnhancedCode::of::<5, 1, 6>(), EnhancedCode::of::<5, 1, 10>()],
                                    basis: Basis::new(&[CITE_RFC_3463_3_2, CITE_RFC_7505_4_1]),
                                    facts: Overrides {
                                        address: Some(Sourced::inferred(Address::Bad, &[CITE_RFC_3463_3_2])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                                Case {
                                    enhanced: &[EnhancedCode::of::<5, 7, 17>(), EnhancedCode::of::<5, 7, 18>()],
                                    basis: Basis::new(&[CITE_RFC_7293_15_3]),
                                    facts: Overrides {
                                        address: Some(Sourced::inferred(Address::Bad, &[CITE_RFC_7293_15_3])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                                Case {
                                    enhanced: &[EnhancedCode::of::<5, 2, 2>(), EnhancedCode::of::<5, 2, 3>(), EnhancedCode::of::<5, 7, 2>()],
                                    basis: Basis::inferred(&[CITE_RFC_3463_3_3, CITE_RFC_3463_3_8]),
                                    facts: Overrides {
                                        address: Some(Sourced::inferred(Address::Good, &[CITE_RFC_3463_3_3, CITE_RFC_3463_3_8])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                            ],
                        },
                        Answer {
                            commands: &[AT_SMTP_DATA],
                            basis: Basis::new(&[CITE_RFC_6409_6_3, CITE_RFC_7293_5_1_1]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Message, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_BDAT],
                            basis: Basis::inferred(&[CITE_RFC_3030_2, CITE_POSTFIX__SMTPD_C]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Message, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_END_OF_DATA, AT_SMTP_BDAT_LAST],
                            basis: Basis::new(&[CITE_RFC_3030_2, CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Message, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_VRFY, AT_SMTP_EXPN],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Command, &[])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                address: Some(Sourced::inferred(Address::CannotSay, &[CITE_RFC_5321_3_5_1])),
                                ..Overrides::NONE
                            },
                            cases: &[
                                Case {
                                    enhanced: &[EnhancedCode::of::<5, 1, 1>(), EnhancedCode::of::<5, 1, 2>(), EnhancedCode::of::<5, 1, 3>(), EnhancedCode::of::<5, 1, 6>()],
                                    basis: Basis::new(&[CITE_RFC_3463_3_2]),
                                    facts: Overrides {
                                        address: Some(Sourced::inferred(Address::Bad, &[CITE_RFC_3463_3_2])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                                Case {
                                    enhanced: &[EnhancedCode::of::<5, 6, 8>()],
                                    basis: Basis::new(&[CITE_RFC_6531_3_7_4_2]),
                                    facts: Overrides {
                                        advice: Some(Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_6531_3_7_4_2])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                            ],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<5, 1, 1>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 3, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 4, 3>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 5, 1>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 5, 2>(), basis: Basis::new(&[CITE_RFC_7208_8_7, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 5, 4>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 6, 7>(), basis: Basis::new(&[CITE_RFC_6531_3_5, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 6, 8>(), basis: Basis::new(&[CITE_RFC_6531_3_7_4_2, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 6, 9>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 0>(), basis: Basis::new(&[CITE_RFC_6409_6_3, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 1>(), basis: Basis::new(&[CITE_RFC_6409_6_1, CITE_RFC_7208_8_4, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 2>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 15>(), basis: Basis::new(&[CITE_RFC_6710_4_1, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 17>(), basis: Basis::new(&[CITE_RFC_7293_12_1]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 20>(), basis: Basis::new(&[CITE_RFC_7372_3_1, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 21>(), basis: Basis::new(&[CITE_RFC_7372_3_1, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 22>(), basis: Basis::new(&[CITE_RFC_7372_3_1, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 23>(), basis: Basis::new(&[CITE_RFC_7372_3_2, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 24>(), basis: Basis::new(&[CITE_RFC_7372_3_2, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 25>(), basis: Basis::new(&[CITE_RFC_7372_3_3, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 26>(), basis: Basis::new(&[CITE_RFC_7372_3_4, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 27>(), basis: Basis::new(&[CITE_RFC_7505_4_1, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 29>(), basis: Basis::new(&[CITE_RFC_8617_5_2_2, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 30>(), basis: Basis::new(&[CITE_RFC_8689_7, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_550_SHORT, &[CITE_RFC_5321_4_2_3]),
                    description: Prose::inferred(TEXT_SMTP_550_DESCRIPTION, &[CITE_RFC_3463_3_2, CITE_RFC_3463_3_3, CITE_RFC_3463_3_8, CITE_RFC_5321_3_3, CITE_RFC_5321_4_2_3, CITE_RFC_7372_5]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_GREETING, AT_SMTP_EHLO, AT_SMTP_HELO],
                            prose: Prose::inferred(TEXT_SMTP_550_SEEN_WHEN_HELLO, &[CITE_RFC_5321_7_9, CITE_EXIM__GLOBALS_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL],
                            prose: Prose::new(TEXT_SMTP_550_SEEN_WHEN_SENDER, &[CITE_RFC_5321_3_3, CITE_RFC_6409_6_1, CITE_RFC_6531_3_5, CITE_RFC_7208_8_4, CITE_RFC_7208_8_7, CITE_RFC_7372_3_2, CITE_RFC_7505_4_1, CITE_EXIM__SPECIFICATION]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_550_SEEN_WHEN_NO_MAILBOX, &[CITE_RFC_3463_3_2, CITE_RFC_3463_3_3, CITE_RFC_5321_3_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_550_SEEN_WHEN_RELAY, &[CITE_RFC_5321_3_6_2, CITE_RFC_5321_7_9]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_550_SEEN_WHEN_ACCESS, &[CITE_RFC_3463_3_8, CITE_RFC_5321_3_3, CITE_RFC_7372_3_3, CITE_POSTFIX__POSTCONF_5]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_DATA, AT_SMTP_BDAT],
                            prose: Prose::inferred(TEXT_SMTP_550_SEEN_WHEN_BEFORE_DATA, &[CITE_RFC_6409_6_3, CITE_EXIM__GLOBALS_C, CITE_POSTFIX__SMTPD_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_END_OF_DATA, AT_SMTP_BDAT_LAST],
                            prose: Prose::new(TEXT_SMTP_550_SEEN_WHEN_CONTENT, &[CITE_RFC_5321_4_3_2, CITE_RFC_5429_2_1_1, CITE_RFC_6376_6_3, CITE_RFC_7372_3_1, CITE_RFC_7489_10_3, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_VRFY, AT_SMTP_EXPN],
                            prose: Prose::new(TEXT_SMTP_550_SEEN_WHEN_LOOKUP, &[CITE_RFC_5321_3_5_1, CITE_RFC_6531_3_7_4_2]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::Sender,
                            prose: Prose::inferred(TEXT_SMTP_550_FIX_SENDER, &[]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_550_FIX_SENDER_ADMIN, &[CITE_RFC_5321_3_6_2, CITE_RFC_7208_8_4, CITE_RFC_7372_3, CITE_RFC_7489_10_3]),
                        },
                        Fix {
                            actor: Actor::Recipient,
                            prose: Prose::inferred(TEXT_SMTP_550_FIX_RECIPIENT, &[CITE_RFC_5429_2_1_1]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_550_FIX_RECIPIENT_ADMIN, &[CITE_RFC_5321_4_2_3, CITE_RFC_7489_10_3]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_550_FIX_CLIENT_DEVELOPER, &[CITE_RFC_3463_3_2, CITE_RFC_3463_3_3, CITE_RFC_5321_4_5_4_1, CITE_RFC_6377_5_11, CITE_RFC_7372_4, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE]),
                        },
                    ],
                    use_when: Prose::inferred(TEXT_SMTP_550_USE_WHEN, &[CITE_RFC_5321_3_3, CITE_RFC_5321_3_6_2, CITE_RFC_5321_4_2_3, CITE_RFC_5321_7_9, CITE_RFC_7505_4_1]),
                    meanings: &[],
                    in_practice: &[
                        Prose::new(TEXT_SMTP_550_IN_PRACTICE_POSTFIX, &[CITE_POSTFIX__POSTCONF_5]),
                        Prose::new(TEXT_SMTP_550_IN_PRACTICE_EXIM, &[CITE_EXIM__GLOBALS_C, CITE_EXIM__SPECIFICATION]),
                        Prose::new(TEXT_SMTP_550_IN_PRACTICE_EXIM_SENDER, &[CITE_EXIM__SPECIFICATION]),
                        Prose::new(TEXT_SMTP_550_IN_PRACTICE_EXIM_FAKEREJECT, &[CITE_EXIM__SPECIFICATION]),
                        Prose::inferred(TEXT_SMTP_550_IN_PRACTICE_SENDMAIL_CLIENT, &[CITE_SENDMAIL__USERSMTP_C]),
                        Prose::new(TEXT_SMTP_550_IN_PRACTICE_GMAIL, &[CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE]),
                        Prose::new(TEXT_SMTP_550_IN_PRACTICE_OUTLOOK, &[CITE_MICROSOFT__NDR_ERROR_550_5_7_515]),
                        Prose::inferred(TEXT_SMTP_550_IN_PRACTICE_EXCHANGE_ONLINE, &[CITE_MICROSOFT_365__NDR_ERROR_550_5_4_1]),
                    ],
                    transcript: &[
                        "C: MAIL FROM:<ben@example.com>",
                        "S: 250 2.1.0 Sender ok",
                        "C: RCPT TO:<ana@example.org>",
                        "S: 550 5.1.1 <ana@example.org>: no such mailbox here",
                        "C: RCPT TO:<anna@example.org>",
                        "S: 250 2.1.5 Recipient ok",
                        "C: DATA",
                        "S: 354 Go ahead",
                        "C: (message)",
                        "C: .",
                        "S: 550 5.7.26 Rejected by the DMARC policy of example.com",
                    ],
                    sources: &[CITE_RFC_3030_2, CITE_RFC_3463_3_2, CITE_RFC_3463_3_3, CITE_RFC_3463_3_8, CITE_RFC_5321_3_3, CITE_RFC_5321_3_5_1, CITE_RFC_5321_3_6_2, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_3_2, CITE_RFC_5321_4_5_4_1, CITE_RFC_5321_7_9, CITE_RFC_5429_2_1_1, CITE_RFC_6376_6_3, CITE_RFC_6377_5_11, CITE_RFC_6409_6_1, CITE_RFC_6409_6_3, CITE_RFC_6531_3_5, CITE_RFC_6531_3_7_4_2, CITE_RFC_6710_4_1, CITE_RFC_7208_8_4, CITE_RFC_7208_8_7, CITE_RFC_7293_5_1_1, CITE_RFC_7293_12_1, CITE_RFC_7293_15_3, CITE_RFC_7372_3, CITE_RFC_7372_3_1, CITE_RFC_7372_3_2, CITE_RFC_7372_3_3, CITE_RFC_7372_3_4, CITE_RFC_7372_4, CITE_RFC_7372_5, CITE_RFC_7489_10_3, CITE_RFC_7505_4_1, CITE_RFC_8617_5_2_2, CITE_RFC_8689_7, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__GLOBALS_C, CITE_EXIM__SPECIFICATION, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE, CITE_MICROSOFT_365__NDR_ERROR_550_5_4_1, CITE_MICROSOFT__NDR_ERROR_550_5_7_515, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__USERSMTP_C],
                },
                Entry {
                    key: Key::new(551),
                    title: "User Not Local",
                    constant: "USER_NOT_LOCAL",
                    name: LABEL_SMTP_551_NAME,
                    reply_text: Sourced::new("User not local; please try <forward-path>", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_5321_3_4]),
                        scope: Sourced::inferred(Scope::Recipient, &[]),
                        fate: Sourced::new(Fate::Refused, &[CITE_RFC_5321_3_4]),
                        next_host: Sourced::inferred(NextHost::Unlikely, &[]),
                        address: Sourced::new(Address::Moved, &[CITE_RFC_5321_3_4]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[
                                Case {
                                    enhanced: &[EnhancedCode::of::<5, 7, 1>()],
                                    basis: Basis::new(&[CITE_RFC_2034_6]),
                                    facts: Overrides {
                                        advice: Some(Sourced::inferred(Advice::DoNotRetry, &[CITE_RFC_5321_4_2_1])),
                                        address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                            ],
                        },
                        Answer {
                            commands: &[AT_SMTP_VRFY],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Command, &[])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_EXPN],
                            basis: Basis::new(&[CITE_RFC_5321_3_5_3]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Command, &[])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_BDAT, AT_SMTP_BDAT_LAST],
                            basis: Basis::inferred(&[CITE_POSTFIX__SMTPD_C]),
                            facts: Overrides {
                                advice: Some(Sourced::new(Advice::DoNotRetry, &[CITE_RFC_5321_4_2_1])),
                                scope: Some(Sourced::inferred(Scope::Message, &[])),
                                address: Some(Sourced::inferred(Address::Nothing, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<5, 7, 1>(), basis: Basis::new(&[CITE_RFC_2034_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_551_SHORT, &[CITE_RFC_5321_3_4]),
                    description: Prose::inferred(TEXT_SMTP_551_DESCRIPTION, &[CITE_RFC_2034_6, CITE_RFC_5321_3_4]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_551_SEEN_WHEN_MOVED, &[CITE_RFC_5321_3_4]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_RCPT],
                            prose: Prose::new(TEXT_SMTP_551_SEEN_WHEN_NO_RELAY, &[CITE_RFC_2034_6]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_VRFY, AT_SMTP_EXPN],
                            prose: Prose::new(TEXT_SMTP_551_SEEN_WHEN_LOOKUP, &[CITE_RFC_5321_3_5_2, CITE_RFC_5321_3_5_3]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::Sender,
                            prose: Prose::inferred(TEXT_SMTP_551_FIX_SENDER, &[CITE_RFC_5321_7_4]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_551_FIX_SENDER_ADMIN, &[CITE_RFC_2034_6]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_551_FIX_CLIENT_DEVELOPER, &[CITE_RFC_5321_4_2, CITE_RFC_5321_7_4]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_551_FIX_RECIPIENT_ADMIN, &[CITE_RFC_5321_3_4, CITE_RFC_5321_7_7]),
                        },
                    ],
                    use_when: Prose::inferred(TEXT_SMTP_551_USE_WHEN, &[CITE_RFC_3463_3_2, CITE_RFC_3463_3_8, CITE_RFC_5321_3_4, CITE_RFC_5321_3_6_2, CITE_RFC_6531_3_7_4_1]),
                    meanings: &[],
                    in_practice: &[
                        Prose::inferred(TEXT_SMTP_551_IN_PRACTICE_SENDMAIL, &[CITE_SENDMAIL__CF_README, CITE_SENDMAIL__REDIRECT_M4, CITE_SENDMAIL__USERSMTP_C]),
                        Prose::new(TEXT_SMTP_551_IN_PRACTICE_POSTFIX_RELOCATED, &[CITE_POSTFIX__RESOLVE_C, CITE_POSTFIX__SMTPD_CHECK_C]),
                        Prose::new(TEXT_SMTP_551_IN_PRACTICE_POSTFIX_BDAT, &[CITE_POSTFIX__SMTPD_C]),
                    ],
                    transcript: &[
                        "C: RCPT TO:<anna@example.org>",
                        "S: 551 User not local; please try <anna@example.net>",
                        "C: RCPT TO:<ben@example.org>",
                        "S: 250 2.1.5 Recipient ok",
                    ],
                    sources: &[CITE_RFC_2034_6, CITE_RFC_3463_3_2, CITE_RFC_3463_3_8, CITE_RFC_5321_3_4, CITE_RFC_5321_3_5_2, CITE_RFC_5321_3_5_3, CITE_RFC_5321_3_6_2, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_3_2, CITE_RFC_5321_7_4, CITE_RFC_5321_7_7, CITE_RFC_6531_3_7_4_1, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_POSTFIX__RESOLVE_C, CITE_POSTFIX__SMTPD_C, CITE_POSTFIX__SMTPD_CHECK_C, CITE_SENDMAIL__CF_README, CITE_SENDMAIL__REDIRECT_M4, CITE_SENDMAIL__USERSMTP_C],
                },
                Entry {
                    key: Key::new(552),
                    title: "Exceeded Storage",
                    constant: "EXCEEDED_STORAGE",
                    name: LABEL_SMTP_552_NAME,
                    reply_text: Sourced::new("Requested mail action aborted: exceeded storage allocation", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: Some(Key::new(452)),
                    facts: Facts {
                        advice: Sourced::new(Advice::DoNotRetry, &[CITE_RFC_5321_4_2_1]),
                        scope: Sourced::inferred(Scope::Message, &[]),
                        fate: Sourced::new(Fate::Refused, &[CITE_RFC_5321_4_2_5]),
                        next_host: Sourced::inferred(NextHost::Unlikely, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_MAIL],
                            basis: Basis::new(&[CITE_RFC_1870_6_1, CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                advice: Some(Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_1870_6_1, CITE_RFC_1870_6_2])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::new(&[CITE_RFC_1870_6_4, CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                advice: Some(Sourced::new(Advice::Depends, &[CITE_RFC_5321_4_5_3_1_10])),
                                scope: Some(Sourced::new(Scope::Recipient, &[CITE_RFC_1870_6_4])),
                                ..Overrides::NONE
                            },
                            cases: &[
                                Case {
                                    enhanced: &[EnhancedCode::of::<5, 2, 2>()],
                                    basis: Basis::new(&[CITE_RFC_3463_3_3]),
                                    facts: Overrides {
                                        advice: Some(Sourced::new(Advice::DoNotRetry, &[CITE_RFC_5321_4_2_1])),
                                        address: Some(Sourced::inferred(Address::Good, &[CITE_RFC_3463_3_3])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                                Case {
                                    enhanced: &[EnhancedCode::of::<5, 2, 3>(), EnhancedCode::of::<5, 3, 4>()],
                                    basis: Basis::new(&[CITE_RFC_1870_6_4]),
                                    facts: Overrides {
                                        advice: Some(Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_1870_6_4])),
                                        address: Some(Sourced::inferred(Address::Good, &[CITE_RFC_3463_3_3])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                                Case {
                                    enhanced: &[EnhancedCode::of::<5, 5, 3>()],
                                    basis: Basis::new(&[CITE_RFC_5321_4_5_3_1_10]),
                                    facts: Overrides {
                                        advice: Some(Sourced::new(Advice::RetryLater, &[CITE_RFC_5321_4_5_3_1_10])),
                                        scope: Some(Sourced::new(Scope::Transaction, &[CITE_RFC_5321_4_5_3_1_10])),
                                        fate: Some(Sourced::new(Fate::NotYet, &[CITE_RFC_5321_4_5_3_1_10])),
                                        ..Overrides::NONE
                                    },
                                    why: Some(Prose::new(TEXT_SMTP_552_CASES_TOO_MANY_RECIPIENTS, &[CITE_RFC_5321_4_5_3_1_10])),
                                },
                            ],
                        },
                        Answer {
                            commands: &[AT_SMTP_DATA],
                            basis: Basis::new(&[CITE_RFC_1870_6_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_END_OF_DATA, AT_SMTP_BDAT_LAST],
                            basis: Basis::new(&[CITE_RFC_1870_6_3, CITE_RFC_3030_2, CITE_RFC_5321_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[
                                Case {
                                    enhanced: &[EnhancedCode::of::<5, 3, 4>(), EnhancedCode::of::<5, 2, 3>()],
                                    basis: Basis::new(&[CITE_RFC_1870_6_3]),
                                    facts: Overrides {
                                        advice: Some(Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_1870_6_3])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                            ],
                        },
                        Answer {
                            commands: &[AT_SMTP_BDAT],
                            basis: Basis::new(&[CITE_RFC_3030_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_BURL, AT_SMTP_BURL_LAST],
                            basis: Basis::new(&[CITE_RFC_4468_6]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<5, 2, 2>(), basis: Basis::new(&[CITE_RFC_4468_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 2, 3>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 3, 4>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 16>(), basis: Basis::new(&[CITE_RFC_6710_5, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_552_SHORT, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_3]),
                    description: Prose::new(TEXT_SMTP_552_DESCRIPTION, &[CITE_RFC_1870_6_1, CITE_RFC_3463_3_3, CITE_RFC_3463_3_4, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_3]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL],
                            prose: Prose::new(TEXT_SMTP_552_SEEN_WHEN_DECLARED_SIZE, &[CITE_RFC_1870_6_1]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_RCPT],
                            prose: Prose::new(TEXT_SMTP_552_SEEN_WHEN_RECIPIENT, &[CITE_RFC_1870_6_4, CITE_RFC_3463_3_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_END_OF_DATA, AT_SMTP_BDAT_LAST],
                            prose: Prose::new(TEXT_SMTP_552_SEEN_WHEN_AFTER_TRANSFER, &[CITE_RFC_1870_6_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_END_OF_DATA, AT_SMTP_BDAT_LAST, AT_SMTP_BURL, AT_SMTP_BURL_LAST],
                            prose: Prose::inferred(TEXT_SMTP_552_SEEN_WHEN_FULL_LATE, &[CITE_RFC_4468_6, CITE_RFC_5321_4_1_1_4]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::Sender,
                            prose: Prose::inferred(TEXT_SMTP_552_FIX_SENDER, &[CITE_RFC_2045_6_8]),
                        },
                        Fix {
                            actor: Actor::Recipient,
                            prose: Prose::inferred(TEXT_SMTP_552_FIX_RECIPIENT, &[CITE_RFC_3463_3_3]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_552_FIX_RECIPIENT_ADMIN, &[CITE_RFC_1870_4, CITE_RFC_1870_6_1]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_552_FIX_CLIENT_DEVELOPER, &[CITE_RFC_1870_4, CITE_RFC_1870_6_1, CITE_RFC_1870_7, CITE_RFC_3463_3_3]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_552_USE_WHEN, &[CITE_RFC_1870_6_3, CITE_RFC_5321_4_5_3_1_10]),
                    meanings: &[],
                    in_practice: &[
                        Prose::new(TEXT_SMTP_552_IN_PRACTICE_POSTFIX_CLIENT, &[CITE_POSTFIX__SMTP_PROTO_C]),
                    ],
                    transcript: &[
                        "C: MAIL FROM:<ben@example.com> SIZE=73400320",
                        "S: 552 5.3.4 Message size exceeds fixed limit",
                    ],
                    sources: &[CITE_RFC_1870_4, CITE_RFC_1870_6_1, CITE_RFC_1870_6_2, CITE_RFC_1870_6_3, CITE_RFC_1870_6_4, CITE_RFC_1870_7, CITE_RFC_2045_6_8, CITE_RFC_3030_2, CITE_RFC_3463_3_3, CITE_RFC_3463_3_4, CITE_RFC_4468_6, CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_4, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_2_5, CITE_RFC_5321_4_3_2, CITE_RFC_5321_4_5_3_1_10, CITE_RFC_6710_5, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_POSTFIX__SMTP_PROTO_C],
                },
                Entry {
                    key: Key::new(553),
                    title: "Mailbox Name Not Allowed",
                    constant: "MAILBOX_NAME_NOT_ALLOWED",
                    name: LABEL_SMTP_553_NAME,
                    reply_text: Sourced::new("Requested action not taken: mailbox name not allowed", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_5321_4_2_1]),
                        scope: Sourced::inferred(Scope::Recipient, &[]),
                        fate: Sourced::new(Fate::Refused, &[CITE_RFC_5321_4_2_1]),
                        next_host: Sourced::inferred(NextHost::Unlikely, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_MAIL],
                            basis: Basis::new(&[CITE_RFC_5321_3_3, CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Transaction, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2, CITE_RFC_6531_3_5]),
                            facts: Overrides {
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[
                                Case {
                                    enhanced: &[EnhancedCode::of::<5, 1, 1>(), EnhancedCode::of::<5, 1, 2>(), EnhancedCode::of::<5, 1, 3>()],
                                    basis: Basis::new(&[CITE_RFC_3463_3_2, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE]),
                                    facts: Overrides {
                                        address: Some(Sourced::inferred(Address::Bad, &[CITE_RFC_3463_3_2])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                            ],
                        },
                        Answer {
                            commands: &[AT_SMTP_VRFY],
                            basis: Basis::new(&[CITE_RFC_5321_3_5_1, CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Command, &[])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                address: Some(Sourced::inferred(Address::CannotSay, &[CITE_RFC_5321_3_5_1])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<5, 6, 7>(), basis: Basis::new(&[CITE_RFC_6531_3_5, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 6, 8>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_553_SHORT, &[CITE_RFC_5321_4_2_3]),
                    description: Prose::inferred(TEXT_SMTP_553_DESCRIPTION, &[CITE_RFC_5321_3_3, CITE_RFC_5321_4_2_3]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL],
                            prose: Prose::inferred(TEXT_SMTP_553_SEEN_WHEN_SENDER_DOMAIN, &[CITE_RFC_3463_3_2, CITE_SENDMAIL__PROTO_M4]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL, AT_SMTP_RCPT],
                            prose: Prose::new(TEXT_SMTP_553_SEEN_WHEN_NOT_OWNER, &[CITE_POSTFIX__SMTPD_CHECK_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_553_SEEN_WHEN_RECIPIENT_NAME, &[CITE_RFC_5321_4_2_3, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_RCPT],
                            prose: Prose::new(TEXT_SMTP_553_SEEN_WHEN_NEEDS_ASCII, &[CITE_RFC_6531_3_5]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::Sender,
                            prose: Prose::inferred(TEXT_SMTP_553_FIX_SENDER, &[CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE, CITE_POSTFIX__SMTPD_CHECK_C]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_553_FIX_SENDER_ADMIN, &[CITE_POSTFIX__POSTCONF_5, CITE_SENDMAIL__PROTO_M4]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_553_FIX_RECIPIENT_ADMIN, &[CITE_RFC_6531_3_5]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_553_FIX_CLIENT_DEVELOPER, &[CITE_RFC_5321_3_5_1]),
                        },
                    ],
                    use_when: Prose::inferred(TEXT_SMTP_553_USE_WHEN, &[CITE_RFC_5321_3_3, CITE_RFC_5321_4_2_3, CITE_RFC_6531_3_5]),
                    meanings: &[
                        SeenWhen {
                            commands: &[AT_SMTP_VRFY],
                            prose: Prose::inferred(TEXT_SMTP_553_MEANINGS_AMBIGUOUS, &[CITE_RFC_5321_3_5_1]),
                        },
                    ],
                    in_practice: &[
                        Prose::new(TEXT_SMTP_553_IN_PRACTICE_GMAIL, &[CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE]),
                        Prose::new(TEXT_SMTP_553_IN_PRACTICE_POSTFIX, &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C]),
                        Prose::new(TEXT_SMTP_553_IN_PRACTICE_SENDMAIL, &[CITE_SENDMAIL__PROTO_M4]),
                        Prose::inferred(TEXT_SMTP_553_IN_PRACTICE_OPENSMTPD, &[CITE_RFC_5321_4_3_2, CITE_OPENSMTPD__SMTP_SESSION_C]),
                        Prose::new(TEXT_SMTP_553_IN_PRACTICE_UTF8, &[CITE_RFC_6531_3_5, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C]),
                        Prose::new(TEXT_SMTP_553_IN_PRACTICE_YAHOO, &[CITE_YAHOO__SMTP_ERROR_CODES]),
                    ],
                    transcript: &[
                        "C: MAIL FROM:<ben@example.com>",
                        "S: 553 5.7.1 <ben@example.com>: sender address not owned by user anna",
                    ],
                    sources: &[CITE_RFC_3463_3_2, CITE_RFC_5321_3_3, CITE_RFC_5321_3_5_1, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_3_2, CITE_RFC_6531_3_5, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C, CITE_POSTFIX__SMTPD_CHECK_C, CITE_SENDMAIL__PROTO_M4, CITE_SENDMAIL__SRVRSMTP_C, CITE_YAHOO__SMTP_ERROR_CODES],
                },
                Entry {
                    key: Key::new(554),
                    title: "Transaction Failed",
                    constant: "TRANSACTION_FAILED",
                    name: LABEL_SMTP_554_NAME,
                    reply_text: Sourced::new("Transaction failed", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: Some(Key::new(451)),
                    facts: Facts {
                        advice: Sourced::new(Advice::DoNotRetry, &[CITE_RFC_5321_4_2_1]),
                        scope: Sourced::inferred(Scope::Transaction, &[CITE_RFC_5321_4_2_3]),
                        fate: Sourced::inferred(Fate::Refused, &[CITE_RFC_5321_4_2_5]),
                        next_host: Sourced::inferred(NextHost::Unlikely, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_1, CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_GREETING],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::new(Scope::Connection, &[CITE_RFC_5321_3_1])),
                                next_host: Some(Sourced::inferred(NextHost::MayDiffer, &[CITE_RFC_5321_5_1])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_EHLO, AT_SMTP_HELO, AT_SMTP_AUTH, AT_SMTP_RSET, AT_SMTP_HELP, AT_SMTP_NOOP, AT_SMTP_ETRN],
                            basis: Basis::new(&[CITE_RFC_3207_4_1]),
                            facts: Overrides {
                                scope: Some(Sourced::new(Scope::Connection, &[CITE_RFC_3207_4_1])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                next_host: Some(Sourced::inferred(NextHost::MayDiffer, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_VRFY, AT_SMTP_EXPN],
                            basis: Basis::new(&[CITE_RFC_3207_4_1]),
                            facts: Overrides {
                                scope: Some(Sourced::new(Scope::Connection, &[CITE_RFC_3207_4_1])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                next_host: Some(Sourced::inferred(NextHost::MayDiffer, &[])),
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_STARTTLS],
                            basis: Basis::inferred(&[CITE_EXIM__SPECIFICATION, CITE_POSTFIX__SMTPD_C]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Connection, &[])),
                                fate: Some(Sourced::inferred(Fate::NotInvolved, &[])),
                                next_host: Some(Sourced::inferred(NextHost::NotApplicable, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_MAIL],
                            basis: Basis::new(&[CITE_RFC_6409_4_1]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::new(&[CITE_RFC_6409_4_1]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Recipient, &[])),
                                next_host: Some(Sourced::inferred(NextHost::MayDiffer, &[])),
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[
                                Case {
                                    enhanced: &[EnhancedCode::of::<5, 1, 1>(), EnhancedCode::of::<5, 1, 2>(), EnhancedCode::of::<5, 1, 3>(), EnhancedCode::of::<5, 1, 6>(), EnhancedCode::of::<5, 1, 10>()],
                                    basis: Basis::inferred(&[CITE_RFC_3463_3_2, CITE_RFC_7505_4_1]),
                                    facts: Overrides {
                                        address: Some(Sourced::inferred(Address::Bad, &[CITE_RFC_3463_3_2])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                            ],
                        },
                        Answer {
                            commands: &[AT_SMTP_DATA],
                            basis: Basis::new(&[CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Message, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_BDAT],
                            basis: Basis::inferred(&[CITE_RFC_3030_2, CITE_POSTFIX__SMTPD_C]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Message, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_END_OF_DATA, AT_SMTP_BDAT_LAST],
                            basis: Basis::new(&[CITE_RFC_3030_2, CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Message, &[CITE_RFC_5321_4_1_1_4])),
                                ..Overrides::NONE
                            },
                            cases: &[
                                Case {
                                    enhanced: &[EnhancedCode::of::<5, 6, 0>()],
                                    basis: Basis::inferred(&[CITE_RFC_3463_3_7, CITE_RFC_6409_6_3]),
                                    facts: Overrides {
                                        advice: Some(Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_6409_6_3])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                                Case {
                                    enhanced: &[EnhancedCode::of::<5, 3, 4>()],
                                    basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES, CITE_OPENSMTPD__SMTP_SESSION_C]),
                                    facts: Overrides {
                                        advice: Some(Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_3463_3_4])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                                Case {
                                    enhanced: &[EnhancedCode::of::<5, 6, 9>()],
                                    basis: Basis::new(&[CITE_RFC_6531_3_5]),
                                    facts: Overrides {
                                        advice: Some(Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_6531_3_5])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                            ],
                        },
                        Answer {
                            commands: &[AT_SMTP_BURL, AT_SMTP_BURL_LAST],
                            basis: Basis::new(&[CITE_RFC_4468_6]),
                            facts: Overrides {
                                advice: Some(Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_4468_6])),
                                scope: Some(Sourced::inferred(Scope::Message, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[
                                Case {
                                    enhanced: &[EnhancedCode::of::<5, 5, 0>()],
                                    basis: Basis::new(&[CITE_RFC_4468_6]),
                                    facts: Overrides {
                                        advice: Some(Sourced::new(Advice::DoNotRetry, &[CITE_RFC_5321_4_2_1])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                            ],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<5, 3, 0>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 3, 4>(), basis: Basis::new(&[CITE_RFC_4468_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 5, 0>(), basis: Basis::new(&[CITE_RFC_4468_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 5, 1>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 6, 3>(), basis: Basis::new(&[CITE_RFC_4468_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 6, 6>(), basis: Basis::new(&[CITE_RFC_4468_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 6, 9>(), basis: Basis::new(&[CITE_RFC_6531_3_5]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 7>(), basis: Basis::new(&[CITE_RFC_4405_4_2]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 8>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 7, 14>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_554_SHORT, &[CITE_RFC_5321_3_1, CITE_RFC_5321_4_2_3]),
                    description: Prose::inferred(TEXT_SMTP_554_DESCRIPTION, &[CITE_RFC_3463_3_6, CITE_RFC_3463_3_7, CITE_RFC_3463_3_8, CITE_RFC_5321_3_1, CITE_RFC_5321_3_3, CITE_RFC_5321_4_1_1_4, CITE_RFC_5321_4_2_3]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_GREETING],
                            prose: Prose::new(TEXT_SMTP_554_SEEN_WHEN_REFUSED_CLIENT, &[CITE_EXIM__SMTP_IN_C, CITE_GMX__ERROR_MESSAGES, CITE_SENDMAIL__SRVRSMTP_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_STARTTLS],
                            prose: Prose::new(TEXT_SMTP_554_SEEN_WHEN_TLS_TWICE, &[CITE_RFC_3207_4_2, CITE_EXIM__SPECIFICATION, CITE_POSTFIX__SMTPD_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL, AT_SMTP_RCPT],
                            prose: Prose::new(TEXT_SMTP_554_SEEN_WHEN_IMPROPER_ENVELOPE, &[CITE_RFC_6409_4_1, CITE_RFC_6409_4_2]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_RCPT],
                            prose: Prose::new(TEXT_SMTP_554_SEEN_WHEN_RELAY_OR_BLOCKLIST, &[CITE_POSTFIX__POSTCONF_5]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_DATA, AT_SMTP_BDAT, AT_SMTP_BURL],
                            prose: Prose::new(TEXT_SMTP_554_SEEN_WHEN_NO_RECIPIENTS, &[CITE_RFC_2920_4, CITE_RFC_4468_6, CITE_RFC_5321_3_3, CITE_POSTFIX__SMTPD_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_END_OF_DATA, AT_SMTP_BDAT_LAST],
                            prose: Prose::inferred(TEXT_SMTP_554_SEEN_WHEN_CONTENT, &[CITE_RFC_6409_6_3, CITE_RFC_6531_3_5, CITE_POSTFIX__CLEANUP_STRERROR_C, CITE_SENDMAIL__SRVRSMTP_C, CITE_YAHOO__ERROR_554_5_7_9]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_BURL, AT_SMTP_BURL_LAST],
                            prose: Prose::new(TEXT_SMTP_554_SEEN_WHEN_FETCH, &[CITE_RFC_4468_6]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::Sender,
                            prose: Prose::inferred(TEXT_SMTP_554_FIX_SENDER, &[CITE_RFC_6409_4_3, CITE_POSTFIX__POSTCONF_5]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_554_FIX_SENDER_ADMIN, &[CITE_RFC_5321_5_1, CITE_RFC_5321_6_3, CITE_GMX__ERROR_MESSAGES, CITE_YAHOO__ERROR_554_5_7_9]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_554_FIX_RECIPIENT_ADMIN, &[CITE_POSTFIX__POSTCONF_5]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_554_FIX_CLIENT_DEVELOPER, &[CITE_RFC_2920_3_1, CITE_RFC_5321_3_1, CITE_RFC_5321_4_2, CITE_RFC_5321_5_1]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_554_USE_WHEN, &[CITE_RFC_5321_3_1, CITE_RFC_5321_3_3, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2, CITE_RFC_6409_6_3]),
                    meanings: &[
                        SeenWhen {
                            commands: &[AT_SMTP_GREETING],
                            prose: Prose::new(TEXT_SMTP_554_MEANINGS_NO_SERVICE, &[CITE_RFC_5321_3_1, CITE_RFC_5321_4_2_3]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_EHLO, AT_SMTP_HELO, AT_SMTP_AUTH, AT_SMTP_RSET, AT_SMTP_HELP, AT_SMTP_NOOP, AT_SMTP_ETRN, AT_SMTP_MAIL],
                            prose: Prose::new(TEXT_SMTP_554_MEANINGS_WEAK_TLS, &[CITE_RFC_3207_4_1]),
                        },
                    ],
                    in_practice: &[
                        Prose::inferred(TEXT_SMTP_554_IN_PRACTICE_POSTFIX_DEFAULTS, &[CITE_POSTFIX__POSTCONF_5]),
                        Prose::new(TEXT_SMTP_554_IN_PRACTICE_GREETING_CLIENTS, &[CITE_EXIM__SMTP_C, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTP_PROTO_C]),
                        Prose::inferred(TEXT_SMTP_554_IN_PRACTICE_GREETING_SERVERS, &[CITE_EXIM__SMTP_IN_C, CITE_SENDMAIL__SRVRSMTP_C]),
                        Prose::new(TEXT_SMTP_554_IN_PRACTICE_MILTER, &[CITE_SENDMAIL__SRVRSMTP_C]),
                        Prose::new(TEXT_SMTP_554_IN_PRACTICE_LOOPS, &[CITE_RFC_3463_3_5, CITE_POSTFIX__CLEANUP_STRERROR_C, CITE_SENDMAIL__DELIVER_C]),
                        Prose::new(TEXT_SMTP_554_IN_PRACTICE_YAHOO, &[CITE_IANA__ENUMERATED_STATUS_CODES, CITE_YAHOO__ERROR_554_5_7_9]),
                        Prose::new(TEXT_SMTP_554_IN_PRACTICE_GMX, &[CITE_GMX__ERROR_MESSAGES]),
                    ],
                    transcript: &[
                        "C: RCPT TO:<anna@example.org>",
                        "S: 554 5.7.1 <anna@example.org>: Relay access denied",
                        "C: DATA",
                        "S: 554 5.5.1 Error: no valid recipients",
                        "C: QUIT",
                        "S: 221 2.0.0 Bye",
                    ],
                    sources: &[CITE_RFC_2920_3_1, CITE_RFC_2920_4, CITE_RFC_3030_2, CITE_RFC_3207_4_1, CITE_RFC_3207_4_2, CITE_RFC_3463_3_2, CITE_RFC_3463_3_4, CITE_RFC_3463_3_5, CITE_RFC_3463_3_6, CITE_RFC_3463_3_7, CITE_RFC_3463_3_8, CITE_RFC_4405_4_2, CITE_RFC_4468_6, CITE_RFC_5321_3_1, CITE_RFC_5321_3_3, CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_4, CITE_RFC_5321_4_2, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_2_5, CITE_RFC_5321_4_3_2, CITE_RFC_5321_5_1, CITE_RFC_5321_6_3, CITE_RFC_6409_4_1, CITE_RFC_6409_4_2, CITE_RFC_6409_4_3, CITE_RFC_6409_6_3, CITE_RFC_6531_3_5, CITE_RFC_7505_4_1, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__SMTP_C, CITE_EXIM__SMTP_IN_C, CITE_EXIM__SPECIFICATION, CITE_GMX__ERROR_MESSAGES, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__CLEANUP_STRERROR_C, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTP_PROTO_C, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__DELIVER_C, CITE_SENDMAIL__SRVRSMTP_C, CITE_YAHOO__ERROR_554_5_7_9],
                },
                Entry {
                    key: Key::new(555),
                    title: "Parameters Not Recognized",
                    constant: "PARAMETERS_NOT_RECOGNIZED",
                    name: LABEL_SMTP_555_NAME,
                    reply_text: Sourced::new("MAIL FROM/RCPT TO parameters not recognized or not implemented", &[CITE_RFC_5321_4_2_3]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_5321_4_2_3]),
                    compared: true,
                    twin: Some(Key::new(455)),
                    facts: Facts {
                        advice: Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_5321_4_1_1_3, CITE_RFC_5321_4_1_1_11]),
                        scope: Sourced::inferred(Scope::Transaction, &[CITE_RFC_5321_4_1_1_11]),
                        fate: Sourced::inferred(Fate::Refused, &[]),
                        next_host: Sourced::inferred(NextHost::MayDiffer, &[]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_MAIL],
                            basis: Basis::new(&[CITE_RFC_2852_4, CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_3_2]),
                            facts: Overrides::NONE,
                            cases: &[],
                        },
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::new(&[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_3_2]),
                            facts: Overrides {
                                scope: Some(Sourced::inferred(Scope::Recipient, &[])),
                                address: Some(Sourced::inferred(Address::CannotSay, &[])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<5, 5, 1>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 5, 2>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: EnhancedCode::of::<5, 5, 4>(), basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_555_SHORT, &[CITE_RFC_5321_4_1_1_11]),
                    description: Prose::inferred(TEXT_SMTP_555_DESCRIPTION, &[CITE_RFC_5321_4_1_1_11]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL, AT_SMTP_RCPT],
                            prose: Prose::new(TEXT_SMTP_555_SEEN_WHEN_NOTIFICATION, &[CITE_RFC_3461_5_2_2, CITE_CHATMAIL_RELAY__ISSUE_645]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL],
                            prose: Prose::inferred(TEXT_SMTP_555_SEEN_WHEN_ENCODING, &[CITE_RFC_5321_4_1_1_3, CITE_RFC_6152_3, CITE_RFC_6531_3_2]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL],
                            prose: Prose::new(TEXT_SMTP_555_SEEN_WHEN_DEADLINE, &[CITE_RFC_2852_4, CITE_SENDMAIL__SRVRSMTP_C]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL, AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_555_SEEN_WHEN_IN_FRONT, &[]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_MAIL, AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_555_SEEN_WHEN_NOT_A_PARAMETER, &[CITE_GOPHISH__ISSUE_2443, CITE_POSTFIX__SMTPD_C]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::Sender,
                            prose: Prose::inferred(TEXT_SMTP_555_FIX_SENDER, &[CITE_RFC_3461_5_2_2, CITE_RFC_6531_3_2]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_555_FIX_SENDER_ADMIN, &[CITE_POSTFIX__POSTCONF_5]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::inferred(TEXT_SMTP_555_FIX_RECIPIENT_ADMIN, &[]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::new(TEXT_SMTP_555_FIX_CLIENT_DEVELOPER, &[CITE_RFC_3461_5_2_2, CITE_RFC_5321_4_1_1_3, CITE_RFC_6152_3, CITE_RFC_6531_3_2]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_555_USE_WHEN, &[CITE_RFC_2852_4, CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_3]),
                    meanings: &[],
                    in_practice: &[
                        Prose::new(TEXT_SMTP_555_IN_PRACTICE_SERVERS_DISAGREE, &[CITE_AIOSMTPD__SMTP_PY__202, CITE_EXIM__SMTP_IN_C, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C, CITE_STALWART__RCPT_RS]),
                        Prose::inferred(TEXT_SMTP_555_IN_PRACTICE_GMAIL, &[CITE_GOPHISH__ISSUE_2443]),
                    ],
                    transcript: &[
                        "C: RCPT TO:<anna@example.org> NOTIFY=FAILURE,DELAY",
                        "S: 555 5.5.4 Unsupported option: NOTIFY=FAILURE,DELAY",
                        "C: RCPT TO:<anna@example.org>",
                        "S: 250 2.1.5 Ok",
                    ],
                    sources: &[CITE_RFC_2852_4, CITE_RFC_3461_5_2_2, CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_3, CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_3_2, CITE_RFC_6152_3, CITE_RFC_6531_3_2, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_AIOSMTPD__SMTP_PY__202, CITE_CHATMAIL_RELAY__ISSUE_645, CITE_EXIM__SMTP_IN_C, CITE_GOPHISH__ISSUE_2443, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C, CITE_STALWART__RCPT_RS],
                },
                Entry {
                    key: Key::new(556),
                    title: "Domain Accepts No Mail",
                    constant: "DOMAIN_ACCEPTS_NO_MAIL",
                    name: LABEL_SMTP_556_NAME,
                    reply_text: Sourced::new("Domain does not accept mail", &[CITE_RFC_7504_5_1]),
                    standing: Sourced::new(Standing::Standard, &[CITE_RFC_7504_5_1]),
                    compared: true,
                    twin: None,
                    facts: Facts {
                        advice: Sourced::new(Advice::DoNotRetry, &[CITE_RFC_5321_4_2_1, CITE_RFC_7504_4]),
                        scope: Sourced::new(Scope::Recipient, &[CITE_RFC_7505_4_1]),
                        fate: Sourced::inferred(Fate::Refused, &[CITE_RFC_7504_4]),
                        next_host: Sourced::inferred(NextHost::Unlikely, &[CITE_RFC_7505_3]),
                        address: Sourced::inferred(Address::Nothing, &[]),
                    },
                    closes: Sourced::new(false, &[CITE_RFC_5321_3_8]),
                    answers: &[
                        Answer {
                            commands: &[AT_SMTP_RCPT],
                            basis: Basis::new(&[CITE_RFC_7504_5_1]),
                            facts: Overrides {
                                address: Some(Sourced::inferred(Address::Bad, &[CITE_RFC_7505_4_1])),
                                ..Overrides::NONE
                            },
                            cases: &[],
                        },
                    ],
                    enhanced: &[
                        Enhanced { code: EnhancedCode::of::<5, 1, 10>(), basis: Basis::new(&[CITE_RFC_7505_4_1, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                    ],
                    short: Prose::new(TEXT_SMTP_556_SHORT, &[CITE_RFC_7505_3]),
                    description: Prose::new(TEXT_SMTP_556_DESCRIPTION, &[CITE_RFC_7504_4, CITE_RFC_7505_1, CITE_RFC_7505_3, CITE_RFC_7505_4_1]),
                    seen_when: &[
                        SeenWhen {
                            commands: &[AT_SMTP_RCPT],
                            prose: Prose::inferred(TEXT_SMTP_556_SEEN_WHEN_WRONG_DOMAIN, &[CITE_RFC_7505_4_1]),
                        },
                        SeenWhen {
                            commands: &[AT_SMTP_RCPT],
                            prose: Prose::new(TEXT_SMTP_556_SEEN_WHEN_FORGED_SENDER, &[CITE_RFC_7505_4_1]),
                        },
                    ],
                    fix: &[
                        Fix {
                            actor: Actor::Sender,
                            prose: Prose::inferred(TEXT_SMTP_556_FIX_SENDER, &[CITE_RFC_7505_4_1]),
                        },
                        Fix {
                            actor: Actor::SenderAdmin,
                            prose: Prose::inferred(TEXT_SMTP_556_FIX_SENDER_ADMIN, &[CITE_RFC_7505_3]),
                        },
                        Fix {
                            actor: Actor::RecipientAdmin,
                            prose: Prose::new(TEXT_SMTP_556_FIX_RECIPIENT_ADMIN, &[CITE_RFC_7505_3, CITE_RFC_7505_4_1, CITE_RFC_7505_4_2]),
                        },
                        Fix {
                            actor: Actor::ClientDeveloper,
                            prose: Prose::inferred(TEXT_SMTP_556_FIX_CLIENT_DEVELOPER, &[CITE_RFC_7505_3, CITE_RFC_7505_4_1]),
                        },
                    ],
                    use_when: Prose::new(TEXT_SMTP_556_USE_WHEN, &[CITE_RFC_7504_3, CITE_RFC_7504_4, CITE_RFC_7505_4_1]),
                    meanings: &[],
                    in_practice: &[
                        Prose::inferred(TEXT_SMTP_556_IN_PRACTICE_POSTFIX, &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTP_ADDR_C]),
                        Prose::inferred(TEXT_SMTP_556_IN_PRACTICE_SENDMAIL, &[CITE_SENDMAIL__DELIVER_C]),
                        Prose::inferred(TEXT_SMTP_556_IN_PRACTICE_EXIM, &[CITE_EXIM__SPECIFICATION]),
                    ],
                    transcript: &[
                        "C: RCPT TO:<anna@www.example.org>",
                        "S: 556 5.1.10 <anna@www.example.org>: Domain www.example.org does not accept mail (nullMX)",
                    ],
                    sources: &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_RFC_7504_3, CITE_RFC_7504_4, CITE_RFC_7504_5_1, CITE_RFC_7505_1, CITE_RFC_7505_3, CITE_RFC_7505_4_1, CITE_RFC_7505_4_2, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__SPECIFICATION, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTP_ADDR_C, CITE_SENDMAIL__DELIVER_C],
                },
            ],
            index_start: 211,
            index: &[
                1, 0, 0, 2, 0, 0, 0, 0, 0, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6,
                7, 8, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 11, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15,
                16, 17, 18, 19, 20, 0, 0, 21, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 24, 25, 26, 27, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 0, 29,
                0, 0, 0, 30, 31, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33,
                34, 35, 36, 37, 38, 39,
            ],
            non_standard: &[
                NonStandard {
                    key: Key::new(200),
                    evidence: Sourced::new(Evidence::Vendor, &[CITE_RFC_876, CITE_SENDMAIL__SRVRSMTP_C]),
                    line: Prose::new(TEXT_SMTP_200_LINE, &[CITE_RFC_772, CITE_RFC_876, CITE_SENDMAIL__SRVRSMTP_C]),
                    sources: &[CITE_RFC_772, CITE_RFC_876, CITE_SENDMAIL__SRVRSMTP_C],
                },
                NonStandard {
                    key: Key::new(353),
                    evidence: Sourced::new(Evidence::Draft, &[CITE_EXIM__RECEIVE_C, CITE_INTERNET_DRAFT__DRAFT_HALL_PRDR_00]),
                    line: Prose::new(TEXT_SMTP_353_LINE, &[CITE_EXIM__RECEIVE_C, CITE_INTERNET_DRAFT__DRAFT_HALL_PRDR_00]),
                    sources: &[CITE_EXIM__RECEIVE_C, CITE_INTERNET_DRAFT__DRAFT_HALL_PRDR_00],
                },
                NonStandard {
                    key: Key::new(400),
                    evidence: Sourced::new(Evidence::Vendor, &[CITE_POSTFIX__POSTCONF_5]),
                    line: Prose::inferred(TEXT_SMTP_400_LINE, &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C]),
                    sources: &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C],
                },
                NonStandard {
                    key: Key::new(401),
                    evidence: Sourced::new(Evidence::Vendor, &[CITE_POSTFIX__POSTCONF_5]),
                    line: Prose::inferred(TEXT_SMTP_401_LINE, &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C]),
                    sources: &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C],
                },
                NonStandard {
                    key: Key::new(402),
                    evidence: Sourced::new(Evidence::Vendor, &[CITE_POSTFIX__POSTCONF_5]),
                    line: Prose::new(TEXT_SMTP_402_LINE, &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C]),
                    sources: &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C],
                },
                NonStandard {
                    key: Key::new(403),
                    evidence: Sourced::new(Evidence::Vendor, &[CITE_POSTFIX__POSTCONF_5, CITE_SENDMAIL__RELEASE_NOTES]),
                    line: Prose::new(TEXT_SMTP_403_LINE, &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__RELEASE_NOTES]),
                    sources: &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__RELEASE_NOTES],
                },
                NonStandard {
                    key: Key::new(404),
                    evidence: Sourced::new(Evidence::Vendor, &[CITE_POSTFIX__POSTCONF_5]),
                    line: Prose::new(TEXT_SMTP_404_LINE, &[CITE_POSTFIX__POSTCONF_5]),
                    sources: &[CITE_POSTFIX__POSTCONF_5],
                },
                NonStandard {
                    key: Key::new(420),
                    evidence: Sourced::new(Evidence::Vendor, &[CITE_SISIMAI__EXCHANGE2007_PM]),
                    line: Prose::inferred(TEXT_SMTP_420_LINE, &[CITE_MALCOLM__SMTP_RESULT_CODES_YAML, CITE_SISIMAI__EXCHANGE2007_PM]),
                    sources: &[CITE_MALCOLM__SMTP_RESULT_CODES_YAML, CITE_SISIMAI__EXCHANGE2007_PM],
                },
                NonStandard {
                    key: Key::new(422),
                    evidence: Sourced::new(Evidence::RegistryOnly, &[CITE_IANA__ENUMERATED_STATUS_CODES]),
                    line: Prose::inferred(TEXT_SMTP_422_LINE, &[CITE_RFC_5248_2_4, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_MALCOLM__SMTP_RESULT_CODES_YAML, CITE_STALWART__SIEVE_EXAMPLES]),
                    sources: &[CITE_RFC_5248_2_4, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_MALCOLM__SMTP_RESULT_CODES_YAML, CITE_STALWART__SIEVE_EXAMPLES],
                },
                NonStandard {
                    key: Key::new(424),
                    evidence: Sourced::new(Evidence::Vendor, &[CITE_OPENSMTPD__LKA_SESSION_C]),
                    line: Prose::inferred(TEXT_SMTP_424_LINE, &[CITE_OPENSMTPD__LKA_SESSION_C]),
                    sources: &[CITE_OPENSMTPD__LKA_SESSION_C],
                },
                NonStandard {
                    key: Key::new(426),
                    evidence: Sourced::new(Evidence::Draft, &[CITE_RFC_3464]),
                    line: Prose::inferred(TEXT_SMTP_426_LINE, &[CITE_RFC_3464]),
                    sources: &[CITE_RFC_3464],
                },
                NonStandard {
                    key: Key::new(430),
                    evidence: Sourced::new(Evidence::RegistryOnly, &[CITE_IANA__ENUMERATED_STATUS_CODES]),
                    line: Prose::inferred(TEXT_SMTP_430_LINE, &[CITE_RFC_3463_3_6, CITE_RFC_5248_2_4, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C]),
                    sources: &[CITE_RFC_3463_3_6, CITE_RFC_5248_2_4, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C],
                },
                NonStandard {
                    key: Key::new(431),
                    evidence: Sourced::new(Evidence::Vendor, &[CITE_MICROSOFT__FAILED_TO_PROCESS_MESSAGE]),
                    line: Prose::inferred(TEXT_SMTP_431_LINE, &[CITE_MICROSOFT__FAILED_TO_PROCESS_MESSAGE]),
                    sources: &[CITE_MICROSOFT__FAILED_TO_PROCESS_MESSAGE],
                },
                NonStandard {
                    key: Key::new(435),
                    evidence: Sourced::new(Evidence::Vendor, &[CITE_EXIM__SMTP_IN_C]),
                    line: Prose::inferred(TEXT_SMTP_435_LINE, &[CITE_RFC_4954_6, CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__POSTCONF_5]),
                    sources: &[CITE_RFC_4954_6, CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__POSTCONF_5],
                },
                NonStandard {
                    key: Key::new(441),
                    evidence: Sourced::new(Evidence::Vendor, &[CITE_SISIMAI__SET_OF_EMAILS]),
                    line: Prose::inferred(TEXT_SMTP_441_LINE, &[CITE_SISIMAI__SET_OF_EMAILS]),
                    sources: &[CITE_SISIMAI__SET_OF_EMAILS],
                },
                NonStandard {
                    key: Key::new(442),
                    evidence: Sourced::new(Evidence::Vendor, &[CITE_OPENSMTPD__BOUNCE_C]),
                    line: Prose::inferred(TEXT_SMTP_442_LINE, &[CITE_MALCOLM__SMTP_RESULT_CODES_YAML, CITE_OPENSMTPD__BOUNCE_C]),
                    sources: &[CITE_MALCOLM__SMTP_RESULT_CODES_YAML, CITE_OPENSMTPD__BOUNCE_C],
                },
                NonStandard {
                    key: Key::new(446),
                    evidence: Sourced::new(Evidence::Folklore, &[CITE_MALCOLM__SMTP_RESULT_CODES_YAML]),
                    line: Prose::inferred(TEXT_SMTP_446_LINE, &[CITE_RFC_3463_3_5, CITE_MALCOLM__SMTP_RESULT_CODES_YAML]),
                    sources: &[CITE_RFC_3463_3_5, CITE_MALCOLM__SMTP_RESULT_CODES_YAML],
                },
                NonStandard {
                    key: Key::new(447),
                    evidence: Sourced::new(Evidence::Folklore, &[CITE_MALCOLM__SMTP_RESULT_CODES_YAML]),
                    line: Prose::inferred(TEXT_SMTP_447_LINE, &[CITE_RFC_3463_3_5, CITE_MALCOLM__SMTP_RESULT_CODES_YAML]),
                    sources: &[CITE_RFC_3463_3_5, CITE_MALCOLM__SMTP_RESULT_CODES_YAML],
                },
                NonStandard {
                    key: Key::new(449),
                    evidence: Sourced::new(Evidence::Folklore, &[CITE_MALCOLM__SMTP_RESULT_CODES_YAML]),
                    line: Prose::inferred(TEXT_SMTP_449_LINE, &[CITE_IANA__ENUMERATED_STATUS_CODES, CITE_MALCOLM__SMTP_RESULT_CODES_YAML]),
                    sources: &[CITE_IANA__ENUMERATED_STATUS_CODES, CITE_MALCOLM__SMTP_RESULT_CODES_YAML],
                },
                NonStandard {
                    key: Key::new(456),
                    evidence: Sourced::new(Evidence::Draft, &[CITE_SISIMAI__SOURCE]),
                    line: Prose::inferred(TEXT_SMTP_456_LINE, &[CITE_INTERNET_DRAFT__DRAFT_MARTIN_SMTP_IPV6_TO_IPV4_FALLBACK_00, CITE_SISIMAI__SOURCE]),
                    sources: &[CITE_INTERNET_DRAFT__DRAFT_MARTIN_SMTP_IPV6_TO_IPV4_FALLBACK_00, CITE_SISIMAI__SOURCE],
                },
                NonStandard {
                    key: Key::new(471),
                    evidence: Sourced::new(Evidence::Folklore, &[CITE_MALCOLM__SMTP_RESULT_CODES_YAML]),
                    line: Prose::inferred(TEXT_SMTP_471_LINE, &[CITE_RFC_5321_4_2, CITE_MALCOLM__SMTP_RESULT_CODES_YAML]),
                    sources: &[CITE_RFC_5321_4_2, CITE_MALCOLM__SMTP_RESULT_CODES_YAML],
                },
                NonStandard {
                    key: Key::new(505),
                    evidence: Sourced::inferred(Evidence::Folklore, &[]),
                    line: Prose::inferred(TEXT_SMTP_505_LINE, &[CITE_RFC_4954_6]),
                    sources: &[CITE_RFC_4954_6],
                },
                NonStandard {
                    key: Key::new(510),
                    evidence: Sourced::inferred(Evidence::Vendor, &[]),
                    line: Prose::inferred(TEXT_SMTP_510_LINE, &[CITE_MALCOLM__SMTP_RESULT_CODES_YAML]),
                    sources: &[CITE_MALCOLM__SMTP_RESULT_CODES_YAML],
                },
                NonStandard {
                    key: Key::new(511),
                    evidence: Sourced::new(Evidence::Vendor, &[CITE_MAILKIT__ISSUE_766]),
                    line: Prose::inferred(TEXT_SMTP_511_LINE, &[CITE_MAILKIT__ISSUE_766]),
                    sources: &[CITE_MAILKIT__ISSUE_766],
                },
                NonStandard {
                    key: Key::new(512),
                    evidence: Sourced::new(Evidence::Folklore, &[CITE_MALCOLM__SMTP_RESULT_CODES_YAML]),
                    line: Prose::inferred(TEXT_SMTP_512_LINE, &[CITE_RFC_3463_3_2, CITE_MALCOLM__SMTP_RESULT_CODES_YAML]),
                    sources: &[CITE_RFC_3463_3_2, CITE_MALCOLM__SMTP_RESULT_CODES_YAML],
                },
                NonStandard {
                    key: Key::new(513),
                    evidence: Sourced::new(Evidence::Folklore, &[CITE_MALCOLM__SMTP_RESULT_CODES_YAML]),
                    line: Prose::inferred(TEXT_SMTP_513_LINE, &[CITE_RFC_3463_3_2, CITE_MALCOLM__SMTP_RESULT_CODES_YAML]),
                    sources: &[CITE_RFC_3463_3_2, CITE_MALCOLM__SMTP_RESULT_CODES_YAML],
                },
                NonStandard {
                    key: Key::new(520),
                    evidence: Sourced::new(Evidence::Draft, &[CITE_SISIMAI__SOURCE]),
                    line: Prose::inferred(TEXT_SMTP_520_LINE, &[CITE_INTERNET_DRAFT__DRAFT_FANF_SMTP_QUICKSTART_01, CITE_SISIMAI__SOURCE]),
                    sources: &[CITE_INTERNET_DRAFT__DRAFT_FANF_SMTP_QUICKSTART_01, CITE_SISIMAI__SOURCE],
                },
                NonStandard {
                    key: Key::new(522),
                    evidence: Sourced::new(Evidence::Vendor, &[CITE_SISIMAI__SET_OF_EMAILS]),
                    line: Prose::inferred(TEXT_SMTP_522_LINE, &[CITE_SISIMAI__SET_OF_EMAILS, CITE_SYS4__MAILBOX_QUOTA]),
                    sources: &[CITE_SISIMAI__SET_OF_EMAILS, CITE_SYS4__MAILBOX_QUOTA],
                },
                NonStandard {
                    key: Key::new(523),
                    evidence: Sourced::new(Evidence::RegistryOnly, &[CITE_RFC_5248_2_4, CITE_IANA__ENUMERATED_STATUS_CODES]),
                    line: Prose::new(TEXT_SMTP_523_LINE, &[CITE_RFC_5248_2_4, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_GO_SMTP__CONN_GO]),
                    sources: &[CITE_RFC_5248_2_4, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_GO_SMTP__CONN_GO],
                },
                NonStandard {
                    key: Key::new(524),
                    evidence: Sourced::new(Evidence::RegistryOnly, &[CITE_IANA__ENUMERATED_STATUS_CODES]),
                    line: Prose::inferred(TEXT_SMTP_524_LINE, &[CITE_RFC_5248_2_4, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_OPENSMTPD__LKA_SESSION_C]),
                    sources: &[CITE_RFC_5248_2_4, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_OPENSMTPD__LKA_SESSION_C],
                },
                NonStandard {
                    key: Key::new(525),
                    evidence: Sourced::new(Evidence::RegistryOnly, &[CITE_RFC_5248_2_4, CITE_IANA__ENUMERATED_STATUS_CODES]),
                    line: Prose::new(TEXT_SMTP_525_LINE, &[CITE_RFC_3463_3_3, CITE_RFC_5248_2_4, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_SISIMAI__SET_OF_EMAILS]),
                    sources: &[CITE_RFC_3463_3_3, CITE_RFC_5248_2_4, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_SISIMAI__SET_OF_EMAILS],
                },
                NonStandard {
                    key: Key::new(533),
                    evidence: Sourced::new(Evidence::RegistryOnly, &[CITE_IANA__ENUMERATED_STATUS_CODES]),
                    line: Prose::new(TEXT_SMTP_533_LINE, &[CITE_RFC_5248_2_4, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__VERIFY_C]),
                    sources: &[CITE_RFC_5248_2_4, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__VERIFY_C],
                },
                NonStandard {
                    key: Key::new(540),
                    evidence: Sourced::inferred(Evidence::Folklore, &[]),
                    line: Prose::inferred(TEXT_SMTP_540_LINE, &[]),
                    sources: &[],
                },
                NonStandard {
                    key: Key::new(541),
                    evidence: Sourced::new(Evidence::Vendor, &[CITE_SISIMAI__ZOHO_PM]),
                    line: Prose::inferred(TEXT_SMTP_541_LINE, &[CITE_SISIMAI__ZOHO_PM]),
                    sources: &[CITE_SISIMAI__ZOHO_PM],
                },
                NonStandard {
                    key: Key::new(542),
                    evidence: Sourced::new(Evidence::Vendor, &[CITE_SISIMAI__SET_OF_EMAILS]),
                    line: Prose::new(TEXT_SMTP_542_LINE, &[CITE_SISIMAI__SET_OF_EMAILS]),
                    sources: &[CITE_SISIMAI__SET_OF_EMAILS],
                },
                NonStandard {
                    key: Key::new(557),
                    evidence: Sourced::new(Evidence::Draft, &[CITE_SISIMAI__SOURCE]),
                    line: Prose::inferred(TEXT_SMTP_557_LINE, &[CITE_INTERNET_DRAFT__DRAFT_MOORE_EMAIL_ADDRQUERY_01, CITE_SISIMAI__SOURCE]),
                    sources: &[CITE_INTERNET_DRAFT__DRAFT_MOORE_EMAIL_ADDRQUERY_01, CITE_SISIMAI__SOURCE],
                },
                NonStandard {
                    key: Key::new(571),
                    evidence: Sourced::new(Evidence::Vendor, &[CITE_SISIMAI__SET_OF_EMAILS]),
                    line: Prose::inferred(TEXT_SMTP_571_LINE, &[CITE_RFC_5321_4_2, CITE_SISIMAI__SET_OF_EMAILS, CITE_SISIMAI__SOURCE]),
                    sources: &[CITE_RFC_5321_4_2, CITE_SISIMAI__SET_OF_EMAILS, CITE_SISIMAI__SOURCE],
                },
                NonStandard {
                    key: Key::new(591),
                    evidence: Sourced::new(Evidence::Vendor, &[CITE_ZONEMTA__BOUNCES_TXT]),
                    line: Prose::inferred(TEXT_SMTP_591_LINE, &[CITE_RFC_5321_4_2, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_ZONEMTA__BOUNCES_TXT]),
                    sources: &[CITE_RFC_5321_4_2, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_ZONEMTA__BOUNCES_TXT],
                },
            ],
            notes: &[
                Note {
                    low: Key::new(211),
                    high: Key::new(214),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_211_214_VERDICT, &[CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_211_214_POINTS, &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2])),
                    choice: Some(Prose::inferred(TEXT_SMTP_211_214_CHOICE, &[])),
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2],
                },
                Note {
                    low: Key::new(220),
                    high: Key::new(250),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_220_250_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_5321_4_3_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_220_250_POINTS, &[CITE_RFC_3207_4, CITE_RFC_3207_4_1, CITE_RFC_5321_4_2_1])),
                    choice: Some(Prose::inferred(TEXT_SMTP_220_250_CHOICE, &[CITE_RFC_3207_4, CITE_RFC_5321_4_3_2, CITE_PYTHON__SMTPLIB_PY])),
                    sources: &[CITE_RFC_3207_4, CITE_RFC_3207_4_1, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_3_2, CITE_PYTHON__SMTPLIB_PY],
                },
                Note {
                    low: Key::new(221),
                    high: Key::new(421),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_221_421_VERDICT, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_10]),
                    points: Some(Prose::inferred(TEXT_SMTP_221_421_POINTS, &[CITE_RFC_3463_3_5, CITE_RFC_5321_3_8, CITE_RFC_5321_4_5_3_2_7])),
                    choice: Some(Prose::inferred(TEXT_SMTP_221_421_CHOICE, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_3_2])),
                    sources: &[CITE_RFC_3463_3_5, CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_10, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_3_2, CITE_RFC_5321_4_5_3_2_7],
                },
                Note {
                    low: Key::new(235),
                    high: Key::new(250),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_235_250_VERDICT, &[CITE_RFC_4954_6, CITE_RFC_5321_4_3_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_235_250_POINTS, &[CITE_RFC_4954_3, CITE_RFC_4954_4])),
                    choice: Some(Prose::inferred(TEXT_SMTP_235_250_CHOICE, &[CITE_RFC_4954_4, CITE_PYTHON__SMTPLIB_PY])),
                    sources: &[CITE_RFC_4954_3, CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_5321_4_3_2, CITE_PYTHON__SMTPLIB_PY],
                },
                Note {
                    low: Key::new(235),
                    high: Key::new(334),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_235_334_VERDICT, &[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    points: Some(Prose::inferred(TEXT_SMTP_235_334_POINTS, &[CITE_RFC_4954_4, CITE_RFC_7628_3_2, CITE_RFC_7628_3_2_2, CITE_RFC_7628_4_4])),
                    choice: Some(Prose::inferred(TEXT_SMTP_235_334_CHOICE, &[CITE_RFC_4954_4, CITE_PYTHON__SMTPLIB_PY])),
                    sources: &[CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_7628_3_2, CITE_RFC_7628_3_2_2, CITE_RFC_7628_4_4, CITE_PYTHON__SMTPLIB_PY],
                },
                Note {
                    low: Key::new(250),
                    high: Key::new(251),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_250_251_VERDICT, &[CITE_RFC_5321_3_3, CITE_RFC_5321_3_4]),
                    points: Some(Prose::inferred(TEXT_SMTP_250_251_POINTS, &[CITE_RFC_5321_3_4, CITE_RFC_5321_4_2_1, CITE_PYTHON__SMTPLIB_PY])),
                    choice: Some(Prose::inferred(TEXT_SMTP_250_251_CHOICE, &[CITE_RFC_5321_3_4])),
                    sources: &[CITE_RFC_5321_3_3, CITE_RFC_5321_3_4, CITE_RFC_5321_4_2_1, CITE_PYTHON__SMTPLIB_PY],
                },
                Note {
                    low: Key::new(250),
                    high: Key::new(252),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_250_252_VERDICT, &[CITE_RFC_5321_3_5_3, CITE_RFC_5321_7_3]),
                    points: Some(Prose::inferred(TEXT_SMTP_250_252_POINTS, &[CITE_RFC_5321_3_3, CITE_RFC_5321_3_5_3, CITE_RFC_5321_7_3])),
                    choice: Some(Prose::inferred(TEXT_SMTP_250_252_CHOICE, &[CITE_RFC_5321_3_5_3, CITE_RFC_5321_7_3])),
                    sources: &[CITE_RFC_5321_3_3, CITE_RFC_5321_3_5_3, CITE_RFC_5321_7_3],
                },
                Note {
                    low: Key::new(250),
                    high: Key::new(354),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_250_354_VERDICT, &[CITE_RFC_5321_4_1_1_4, CITE_RFC_5321_4_2_5, CITE_RFC_5321_6_1]),
                    points: Some(Prose::inferred(TEXT_SMTP_250_354_POINTS, &[CITE_RFC_5321_4_1_1_4, CITE_RFC_5321_4_2_5, CITE_RFC_5321_4_5_3_2_6, CITE_RFC_5321_6_1])),
                    choice: Some(Prose::inferred(TEXT_SMTP_250_354_CHOICE, &[CITE_RFC_5321_4_5_3_2_6, CITE_RFC_5321_6_1])),
                    sources: &[CITE_RFC_5321_4_1_1_4, CITE_RFC_5321_4_2_5, CITE_RFC_5321_4_5_3_2_6, CITE_RFC_5321_6_1],
                },
                Note {
                    low: Key::new(251),
                    high: Key::new(551),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_251_551_VERDICT, &[CITE_RFC_5321_3_4]),
                    points: Some(Prose::inferred(TEXT_SMTP_251_551_POINTS, &[CITE_RFC_5321_3_4])),
                    choice: Some(Prose::inferred(TEXT_SMTP_251_551_CHOICE, &[CITE_RFC_5321_3_4])),
                    sources: &[CITE_RFC_5321_3_4],
                },
                Note {
                    low: Key::new(252),
                    high: Key::new(550),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_252_550_VERDICT, &[CITE_RFC_5321_3_5_1, CITE_RFC_5321_3_5_3, CITE_RFC_5321_7_3]),
                    points: Some(Prose::inferred(TEXT_SMTP_252_550_POINTS, &[CITE_RFC_5321_3_5_1, CITE_RFC_5321_3_5_3, CITE_RFC_5321_7_3])),
                    choice: Some(Prose::inferred(TEXT_SMTP_252_550_CHOICE, &[CITE_RFC_5321_7_3])),
                    sources: &[CITE_RFC_5321_3_5_1, CITE_RFC_5321_3_5_3, CITE_RFC_5321_7_3],
                },
                Note {
                    low: Key::new(334),
                    high: Key::new(354),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_334_354_VERDICT, &[CITE_RFC_4954_4, CITE_RFC_5321_4_1_1_4]),
                    points: Some(Prose::inferred(TEXT_SMTP_334_354_POINTS, &[CITE_RFC_4954_4, CITE_RFC_5321_4_1_1_4, CITE_RFC_5321_4_2])),
                    choice: Some(Prose::inferred(TEXT_SMTP_334_354_CHOICE, &[CITE_RFC_4954_4, CITE_RFC_5321_4_3_2, CITE_PYTHON__SMTPLIB_PY])),
                    sources: &[CITE_RFC_4954_4, CITE_RFC_5321_4_1_1_4, CITE_RFC_5321_4_2, CITE_RFC_5321_4_3_2, CITE_PYTHON__SMTPLIB_PY],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(432),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_421_432_VERDICT, &[CITE_RFC_4954_6, CITE_RFC_5321_3_8]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_6, CITE_RFC_5321_3_8],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(450),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_421_450_VERDICT, &[CITE_RFC_5321_3_3, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::new(TEXT_SMTP_421_450_POINTS, &[CITE_EXIM__SPECIFICATION, CITE_POSTFIX__SMTP_PROTO_C, CITE_POSTFIX__SMTPD_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_421_450_CHOICE, &[CITE_RFC_5321_3_3, CITE_RFC_5321_3_8])),
                    sources: &[CITE_RFC_5321_3_3, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_2, CITE_EXIM__SPECIFICATION, CITE_POSTFIX__SMTP_PROTO_C, CITE_POSTFIX__SMTPD_C],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(451),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_421_451_VERDICT, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_421_451_POINTS, &[CITE_RFC_5321_3_8, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__CLEANUP_STRERROR_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_421_451_CHOICE, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_2])),
                    sources: &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_2, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__CLEANUP_STRERROR_C],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(452),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_421_452_VERDICT, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_421_452_POINTS, &[CITE_RFC_5321_4_1_1_10, CITE_RFC_5321_4_5_3_1_10])),
                    choice: Some(Prose::inferred(TEXT_SMTP_421_452_CHOICE, &[])),
                    sources: &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_10, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_1_10],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(454),
                    often_confused: false,
                    verdict: Prose::new(TEXT_SMTP_421_454_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_4, CITE_RFC_5321_3_8]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_4, CITE_RFC_5321_3_8],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(455),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_421_455_VERDICT, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_11]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_11],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(500),
                    often_confused: false,
                    verdict: Prose::new(TEXT_SMTP_421_500_VERDICT, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_3_2, CITE_SENDMAIL__SRVRSMTP_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_3_2, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(501),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_421_501_VERDICT, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(502),
                    often_confused: false,
                    verdict: Prose::new(TEXT_SMTP_421_502_VERDICT, &[CITE_RFC_5321_3_2, CITE_RFC_5321_3_8, CITE_POSTFIX__SMTP_PROTO_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_2, CITE_RFC_5321_3_8, CITE_POSTFIX__SMTP_PROTO_C],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(503),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_421_503_VERDICT, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_4],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(504),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_421_504_VERDICT, &[CITE_RFC_4954_4, CITE_RFC_5321_3_8]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_4, CITE_RFC_5321_3_8],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(521),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_421_521_VERDICT, &[CITE_RFC_5321_3_8, CITE_RFC_7504_3]),
                    points: Some(Prose::inferred(TEXT_SMTP_421_521_POINTS, &[CITE_POSTFIX__ACCESS_5, CITE_POSTFIX__STRESS_README])),
                    choice: Some(Prose::inferred(TEXT_SMTP_421_521_CHOICE, &[CITE_RFC_5321_4_2_1, CITE_RFC_7504_3])),
                    sources: &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_RFC_7504_3, CITE_POSTFIX__ACCESS_5, CITE_POSTFIX__STRESS_README],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(530),
                    often_confused: false,
                    verdict: Prose::new(TEXT_SMTP_421_530_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_3_8]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_3_8],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(534),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_421_534_VERDICT, &[CITE_RFC_4954_6, CITE_RFC_5321_3_8]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_6, CITE_RFC_5321_3_8],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(535),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_421_535_VERDICT, &[CITE_RFC_4954_6, CITE_RFC_4954_9, CITE_RFC_5321_3_8]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_6, CITE_RFC_4954_9, CITE_RFC_5321_3_8],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(550),
                    often_confused: false,
                    verdict: Prose::new(TEXT_SMTP_421_550_VERDICT, &[CITE_RFC_5321_3_3, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_3, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(551),
                    often_confused: false,
                    verdict: Prose::new(TEXT_SMTP_421_551_VERDICT, &[CITE_RFC_5321_3_4, CITE_RFC_5321_3_8]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_4, CITE_RFC_5321_3_8],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(552),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_421_552_VERDICT, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_421_552_POINTS, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_5_3_2, CITE_RFC_5321_4_5_4_1])),
                    choice: Some(Prose::inferred(TEXT_SMTP_421_552_CHOICE, &[CITE_RFC_5321_4_2_1])),
                    sources: &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_2, CITE_RFC_5321_4_5_4_1],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(553),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_421_553_VERDICT, &[CITE_RFC_5321_3_3, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_3, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(554),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_421_554_VERDICT, &[CITE_RFC_5321_3_1, CITE_RFC_5321_3_8]),
                    points: Some(Prose::inferred(TEXT_SMTP_421_554_POINTS, &[CITE_POSTFIX__SMTPD_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_421_554_CHOICE, &[CITE_RFC_5321_3_1, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_5_4_1])),
                    sources: &[CITE_RFC_5321_3_1, CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_5_4_1, CITE_POSTFIX__SMTPD_C],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(555),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_421_555_VERDICT, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_11]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_11],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(556),
                    often_confused: false,
                    verdict: Prose::new(TEXT_SMTP_421_556_VERDICT, &[CITE_RFC_5321_3_8, CITE_RFC_7504_4, CITE_RFC_7505_4_1]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_8, CITE_RFC_7504_4, CITE_RFC_7505_4_1],
                },
                Note {
                    low: Key::new(432),
                    high: Key::new(450),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_432_450_VERDICT, &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_3, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_3, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION],
                },
                Note {
                    low: Key::new(432),
                    high: Key::new(451),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_432_451_VERDICT, &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_3, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_3, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION],
                },
                Note {
                    low: Key::new(432),
                    high: Key::new(452),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_432_452_VERDICT, &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_3, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_3, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION],
                },
                Note {
                    low: Key::new(432),
                    high: Key::new(454),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_432_454_VERDICT, &[CITE_RFC_4954_6]),
                    points: Some(Prose::inferred(TEXT_SMTP_432_454_POINTS, &[CITE_RFC_3463_3_8, CITE_RFC_4954_6, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION, CITE_SISIMAI__GOOGLE_RB])),
                    choice: Some(Prose::inferred(TEXT_SMTP_432_454_CHOICE, &[CITE_RFC_4954_6, CITE_RFC_5804_1_3])),
                    sources: &[CITE_RFC_3463_3_8, CITE_RFC_4954_6, CITE_RFC_5804_1_3, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION, CITE_SISIMAI__GOOGLE_RB],
                },
                Note {
                    low: Key::new(432),
                    high: Key::new(500),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_432_500_VERDICT, &[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_4, CITE_RFC_4954_6],
                },
                Note {
                    low: Key::new(432),
                    high: Key::new(501),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_432_501_VERDICT, &[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_4, CITE_RFC_4954_6],
                },
                Note {
                    low: Key::new(432),
                    high: Key::new(502),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_432_502_VERDICT, &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_4],
                },
                Note {
                    low: Key::new(432),
                    high: Key::new(503),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_432_503_VERDICT, &[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_4, CITE_RFC_4954_6],
                },
                Note {
                    low: Key::new(432),
                    high: Key::new(504),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_432_504_VERDICT, &[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_4, CITE_RFC_4954_6],
                },
                Note {
                    low: Key::new(432),
                    high: Key::new(521),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_432_521_VERDICT, &[CITE_RFC_4954_6, CITE_RFC_7504_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_6, CITE_RFC_7504_3],
                },
                Note {
                    low: Key::new(432),
                    high: Key::new(530),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_432_530_VERDICT, &[CITE_RFC_4954_6]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_6],
                },
                Note {
                    low: Key::new(432),
                    high: Key::new(534),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_432_534_VERDICT, &[CITE_RFC_4954_6]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_6],
                },
                Note {
                    low: Key::new(432),
                    high: Key::new(535),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_432_535_VERDICT, &[CITE_RFC_4954_6]),
                    points: Some(Prose::inferred(TEXT_SMTP_432_535_POINTS, &[CITE_RFC_4954_6, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION])),
                    choice: Some(Prose::inferred(TEXT_SMTP_432_535_CHOICE, &[CITE_RFC_4954_4, CITE_RFC_4954_6])),
                    sources: &[CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION],
                },
                Note {
                    low: Key::new(432),
                    high: Key::new(550),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_432_550_VERDICT, &[CITE_RFC_4954_6, CITE_RFC_5321_4_3_2, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_6, CITE_RFC_5321_4_3_2, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION],
                },
                Note {
                    low: Key::new(432),
                    high: Key::new(552),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_432_552_VERDICT, &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_3, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_3, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION],
                },
                Note {
                    low: Key::new(432),
                    high: Key::new(554),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_432_554_VERDICT, &[CITE_RFC_3207_4_1, CITE_RFC_4954_6, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_3207_4_1, CITE_RFC_4954_6, CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION],
                },
                Note {
                    low: Key::new(450),
                    high: Key::new(451),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_450_451_VERDICT, &[CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_450_451_POINTS, &[CITE_RFC_3463_3_4, CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__ACCESS_5, CITE_POSTFIX__SMTPD_CHECK_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_450_451_CHOICE, &[CITE_RFC_5321_4_3_2])),
                    sources: &[CITE_RFC_3463_3_4, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2, CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__ACCESS_5, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Note {
                    low: Key::new(450),
                    high: Key::new(452),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_450_452_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_1_10]),
                    points: Some(Prose::inferred(TEXT_SMTP_450_452_POINTS, &[CITE_RFC_3463_3_3, CITE_POSTFIX__SMTPD_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_450_452_CHOICE, &[CITE_RFC_5321_4_5_3_1_10])),
                    sources: &[CITE_RFC_3463_3_3, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_1_10, CITE_POSTFIX__SMTPD_C],
                },
                Note {
                    low: Key::new(450),
                    high: Key::new(454),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_450_454_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_3, CITE_POSTFIX__SMTPD_CHECK_C]),
                    points: Some(Prose::inferred(TEXT_SMTP_450_454_POINTS, &[CITE_RFC_6647_2, CITE_POSTFIX__SMTPD_C, CITE_POSTFIX__SMTPD_CHECK_C, CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C, CITE_SENDMAIL__SRVRSMTP_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_450_454_CHOICE, &[CITE_RFC_4954_6])),
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_3, CITE_RFC_6647_2, CITE_POSTFIX__SMTPD_C, CITE_POSTFIX__SMTPD_CHECK_C, CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Note {
                    low: Key::new(450),
                    high: Key::new(455),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_450_455_VERDICT, &[CITE_RFC_2852_4, CITE_RFC_5321_4_2_2, CITE_POSTFIX__SMTPD_C, CITE_POSTFIX__SMTPD_CHECK_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_2852_4, CITE_RFC_5321_4_2_2, CITE_POSTFIX__SMTPD_C, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Note {
                    low: Key::new(450),
                    high: Key::new(500),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_450_500_VERDICT, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(450),
                    high: Key::new(501),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_450_501_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_POSTFIX__POSTCONF_5]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2, CITE_POSTFIX__POSTCONF_5],
                },
                Note {
                    low: Key::new(450),
                    high: Key::new(502),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_450_502_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_4],
                },
                Note {
                    low: Key::new(450),
                    high: Key::new(503),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_450_503_VERDICT, &[CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(450),
                    high: Key::new(504),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_450_504_VERDICT, &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Note {
                    low: Key::new(450),
                    high: Key::new(521),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_450_521_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_7504_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_7504_3],
                },
                Note {
                    low: Key::new(450),
                    high: Key::new(530),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_450_530_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(450),
                    high: Key::new(534),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_450_534_VERDICT, &[CITE_RFC_4954_6, CITE_POSTFIX__SMTPD_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_6, CITE_POSTFIX__SMTPD_C],
                },
                Note {
                    low: Key::new(450),
                    high: Key::new(535),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_450_535_VERDICT, &[CITE_RFC_4954_6, CITE_POSTFIX__SMTPD_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_6, CITE_POSTFIX__SMTPD_C],
                },
                Note {
                    low: Key::new(450),
                    high: Key::new(550),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_450_550_VERDICT, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_450_550_POINTS, &[CITE_RFC_5321_4_5_4_1, CITE_POSTFIX__ADDRESS_VERIFICATION_README, CITE_POSTFIX__POSTCONF_5])),
                    choice: Some(Prose::inferred(TEXT_SMTP_450_550_CHOICE, &[CITE_RFC_5321_4_5_4_1])),
                    sources: &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_4_1, CITE_POSTFIX__ADDRESS_VERIFICATION_README, CITE_POSTFIX__POSTCONF_5],
                },
                Note {
                    low: Key::new(450),
                    high: Key::new(551),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_450_551_VERDICT, &[CITE_RFC_5321_3_4, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_4, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(450),
                    high: Key::new(552),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_450_552_VERDICT, &[CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(450),
                    high: Key::new(553),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_450_553_VERDICT, &[CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(450),
                    high: Key::new(554),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_450_554_VERDICT, &[CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_450_554_POINTS, &[CITE_RFC_2920_4, CITE_RFC_5321_3_3, CITE_POSTFIX__ACCESS_5, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_450_554_CHOICE, &[CITE_RFC_5321_4_5_4_1])),
                    sources: &[CITE_RFC_2920_4, CITE_RFC_5321_3_3, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_4_1, CITE_POSTFIX__ACCESS_5, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_C],
                },
                Note {
                    low: Key::new(450),
                    high: Key::new(555),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_450_555_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(450),
                    high: Key::new(556),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_450_556_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_7504_4, CITE_RFC_7505_4_1]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_7504_4, CITE_RFC_7505_4_1],
                },
                Note {
                    low: Key::new(451),
                    high: Key::new(452),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_451_452_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_1_10]),
                    points: Some(Prose::inferred(TEXT_SMTP_451_452_POINTS, &[CITE_EXIM__RECEIVE_C, CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__CLEANUP_STRERROR_C, CITE_POSTFIX__SMTPD_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_451_452_CHOICE, &[CITE_RFC_5321_4_2_2])),
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_1_10, CITE_EXIM__RECEIVE_C, CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__CLEANUP_STRERROR_C, CITE_POSTFIX__SMTPD_C],
                },
                Note {
                    low: Key::new(451),
                    high: Key::new(454),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_451_454_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_3],
                },
                Note {
                    low: Key::new(451),
                    high: Key::new(455),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_451_455_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(451),
                    high: Key::new(500),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_451_500_VERDICT, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(451),
                    high: Key::new(501),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_451_501_VERDICT, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(451),
                    high: Key::new(502),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_451_502_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_4, CITE_RFC_5321_4_5_1]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_4, CITE_RFC_5321_4_5_1],
                },
                Note {
                    low: Key::new(451),
                    high: Key::new(503),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_451_503_VERDICT, &[CITE_RFC_2920_3_1, CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_2920_3_1, CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(451),
                    high: Key::new(504),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_451_504_VERDICT, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(451),
                    high: Key::new(521),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_451_521_VERDICT, &[CITE_RFC_7504_3, CITE_EXIM__SMTP_IN_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_7504_3, CITE_EXIM__SMTP_IN_C],
                },
                Note {
                    low: Key::new(451),
                    high: Key::new(530),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_451_530_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(451),
                    high: Key::new(550),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_451_550_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_7208_8_6, CITE_RFC_7208_8_7]),
                    points: Some(Prose::inferred(TEXT_SMTP_451_550_POINTS, &[CITE_RFC_7208_8_6, CITE_RFC_7208_8_7, CITE_RFC_7372_3_2, CITE_EXIM__GLOBALS_C, CITE_EXIM__SMTP_IN_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_451_550_CHOICE, &[CITE_RFC_5321_4_2_1])),
                    sources: &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_RFC_7208_8_6, CITE_RFC_7208_8_7, CITE_RFC_7372_3_2, CITE_EXIM__GLOBALS_C, CITE_EXIM__SMTP_IN_C],
                },
                Note {
                    low: Key::new(451),
                    high: Key::new(551),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_451_551_VERDICT, &[CITE_RFC_5321_3_4, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_4, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(451),
                    high: Key::new(552),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_451_552_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_POSTFIX__CLEANUP_STRERROR_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2, CITE_POSTFIX__CLEANUP_STRERROR_C],
                },
                Note {
                    low: Key::new(451),
                    high: Key::new(553),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_451_553_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_SENDMAIL__PROTO_M4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2, CITE_SENDMAIL__PROTO_M4],
                },
                Note {
                    low: Key::new(451),
                    high: Key::new(554),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_451_554_VERDICT, &[CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_451_554_POINTS, &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2])),
                    choice: Some(Prose::inferred(TEXT_SMTP_451_554_CHOICE, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_5_4_1])),
                    sources: &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2, CITE_RFC_5321_4_5_4_1],
                },
                Note {
                    low: Key::new(451),
                    high: Key::new(555),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_451_555_VERDICT, &[CITE_RFC_5321_2_2_1, CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_2_2_1, CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(451),
                    high: Key::new(556),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_451_556_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_7504_4, CITE_RFC_7505_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_7504_4, CITE_RFC_7505_3],
                },
                Note {
                    low: Key::new(452),
                    high: Key::new(454),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_452_454_VERDICT, &[CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_5_3_1_10, CITE_POSTFIX__SMTPD_CHECK_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_5_3_1_10, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Note {
                    low: Key::new(452),
                    high: Key::new(455),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_452_455_VERDICT, &[CITE_RFC_2852_4, CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_1_10]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_2852_4, CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_1_10],
                },
                Note {
                    low: Key::new(452),
                    high: Key::new(500),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_452_500_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_1_10]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_1_10],
                },
                Note {
                    low: Key::new(452),
                    high: Key::new(501),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_452_501_VERDICT, &[CITE_RFC_1870_6_1, CITE_RFC_5321_4_3_2, CITE_POSTFIX__SMTPD_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_1870_6_1, CITE_RFC_5321_4_3_2, CITE_POSTFIX__SMTPD_C],
                },
                Note {
                    low: Key::new(452),
                    high: Key::new(502),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_452_502_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_4],
                },
                Note {
                    low: Key::new(452),
                    high: Key::new(503),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_452_503_VERDICT, &[CITE_RFC_5321_4_5_3_1_10]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_5_3_1_10],
                },
                Note {
                    low: Key::new(452),
                    high: Key::new(504),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_452_504_VERDICT, &[CITE_RFC_5321_4_5_3_1_10, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_5_3_1_10, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Note {
                    low: Key::new(452),
                    high: Key::new(521),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_452_521_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_7504_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_7504_3],
                },
                Note {
                    low: Key::new(452),
                    high: Key::new(530),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_452_530_VERDICT, &[CITE_RFC_1870_6_1, CITE_RFC_3207_4, CITE_RFC_4954_6]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_1870_6_1, CITE_RFC_3207_4, CITE_RFC_4954_6],
                },
                Note {
                    low: Key::new(452),
                    high: Key::new(550),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_452_550_VERDICT, &[CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_452_550_POINTS, &[CITE_RFC_3463_3_2, CITE_RFC_3463_3_3, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE])),
                    choice: Some(Prose::inferred(TEXT_SMTP_452_550_CHOICE, &[CITE_RFC_5321_4_5_3_1_10])),
                    sources: &[CITE_RFC_3463_3_2, CITE_RFC_3463_3_3, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_1_10, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE],
                },
                Note {
                    low: Key::new(452),
                    high: Key::new(551),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_452_551_VERDICT, &[CITE_RFC_5321_3_4, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_4, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(452),
                    high: Key::new(552),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_452_552_VERDICT, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_452_552_POINTS, &[CITE_RFC_3463_3_3, CITE_IANA__ENUMERATED_STATUS_CODES])),
                    choice: Some(Prose::inferred(TEXT_SMTP_452_552_CHOICE, &[])),
                    sources: &[CITE_RFC_3463_3_3, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_IANA__ENUMERATED_STATUS_CODES],
                },
                Note {
                    low: Key::new(452),
                    high: Key::new(553),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_452_553_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_1_10]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_1_10],
                },
                Note {
                    low: Key::new(452),
                    high: Key::new(554),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_452_554_VERDICT, &[CITE_RFC_5321_3_1, CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_452_554_POINTS, &[CITE_RFC_3463_3_4, CITE_RFC_5321_3_3, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__SMTPD_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_452_554_CHOICE, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_3_2])),
                    sources: &[CITE_RFC_3463_3_4, CITE_RFC_5321_3_1, CITE_RFC_5321_3_3, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__SMTPD_C],
                },
                Note {
                    low: Key::new(452),
                    high: Key::new(555),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_452_555_VERDICT, &[CITE_RFC_1870_6_1, CITE_RFC_5321_4_1_1_11]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_1870_6_1, CITE_RFC_5321_4_1_1_11],
                },
                Note {
                    low: Key::new(452),
                    high: Key::new(556),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_452_556_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_7505_4_1]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_7505_4_1],
                },
                Note {
                    low: Key::new(454),
                    high: Key::new(455),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_454_455_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Note {
                    low: Key::new(454),
                    high: Key::new(500),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_454_500_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_4],
                },
                Note {
                    low: Key::new(454),
                    high: Key::new(501),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_454_501_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_4, CITE_RFC_4954_6],
                },
                Note {
                    low: Key::new(454),
                    high: Key::new(502),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_454_502_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_4],
                },
                Note {
                    low: Key::new(454),
                    high: Key::new(503),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_454_503_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_4, CITE_RFC_4954_6],
                },
                Note {
                    low: Key::new(454),
                    high: Key::new(504),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_454_504_VERDICT, &[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_4, CITE_RFC_4954_6],
                },
                Note {
                    low: Key::new(454),
                    high: Key::new(521),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_454_521_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_7504_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_7504_3],
                },
                Note {
                    low: Key::new(454),
                    high: Key::new(530),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_454_530_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_6]),
                    points: Some(Prose::inferred(TEXT_SMTP_454_530_POINTS, &[CITE_RFC_3207_4, CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_1, CITE_POSTFIX__SMTPD_CHECK_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_454_530_CHOICE, &[CITE_RFC_4954_6, CITE_RFC_6409_4_3])),
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_1, CITE_RFC_6409_4_3, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Note {
                    low: Key::new(454),
                    high: Key::new(534),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_454_534_VERDICT, &[CITE_RFC_4954_6]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_6],
                },
                Note {
                    low: Key::new(454),
                    high: Key::new(535),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_454_535_VERDICT, &[CITE_RFC_4954_6]),
                    points: Some(Prose::inferred(TEXT_SMTP_454_535_POINTS, &[CITE_POSTFIX__SMTPD_SASL_GLUE_C, CITE_POSTFIX__XSASL_DOVECOT_SERVER_C, CITE_SENDMAIL__SRVRSMTP_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_454_535_CHOICE, &[CITE_RFC_4954_6])),
                    sources: &[CITE_RFC_4954_6, CITE_POSTFIX__SMTPD_SASL_GLUE_C, CITE_POSTFIX__XSASL_DOVECOT_SERVER_C, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Note {
                    low: Key::new(454),
                    high: Key::new(550),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_454_550_VERDICT, &[CITE_RFC_5321_3_6_2, CITE_RFC_5321_4_2_3, CITE_POSTFIX__SMTPD_CHECK_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_6_2, CITE_RFC_5321_4_2_3, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Note {
                    low: Key::new(454),
                    high: Key::new(551),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_454_551_VERDICT, &[CITE_RFC_5321_3_4, CITE_POSTFIX__SMTPD_CHECK_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_4, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Note {
                    low: Key::new(454),
                    high: Key::new(552),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_454_552_VERDICT, &[CITE_RFC_3463_3_3, CITE_RFC_5321_4_2_3, CITE_POSTFIX__SMTPD_CHECK_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_3463_3_3, CITE_RFC_5321_4_2_3, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Note {
                    low: Key::new(454),
                    high: Key::new(553),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_454_553_VERDICT, &[CITE_RFC_5321_4_2_3, CITE_POSTFIX__SMTPD_CHECK_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_3, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Note {
                    low: Key::new(454),
                    high: Key::new(554),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_454_554_VERDICT, &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_3, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C]),
                    points: Some(Prose::inferred(TEXT_SMTP_454_554_POINTS, &[CITE_RFC_3207_4, CITE_RFC_3207_4_1, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_454_554_CHOICE, &[CITE_POSTFIX__POSTCONF_5])),
                    sources: &[CITE_RFC_3207_4, CITE_RFC_3207_4_1, CITE_RFC_4954_6, CITE_RFC_5321_4_2_3, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Note {
                    low: Key::new(454),
                    high: Key::new(555),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_454_555_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_POSTFIX__SMTPD_CHECK_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Note {
                    low: Key::new(454),
                    high: Key::new(556),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_454_556_VERDICT, &[CITE_RFC_7505_4_1, CITE_POSTFIX__SMTPD_CHECK_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_7505_4_1, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Note {
                    low: Key::new(455),
                    high: Key::new(500),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_455_500_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_1_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_1_4],
                },
                Note {
                    low: Key::new(455),
                    high: Key::new(501),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_455_501_VERDICT, &[CITE_RFC_2852_4, CITE_RFC_5321_4_1_1_11]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_2852_4, CITE_RFC_5321_4_1_1_11],
                },
                Note {
                    low: Key::new(455),
                    high: Key::new(502),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_455_502_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_4],
                },
                Note {
                    low: Key::new(455),
                    high: Key::new(503),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_455_503_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_1_4, CITE_OPENSMTPD__SMTP_SESSION_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_1_4, CITE_OPENSMTPD__SMTP_SESSION_C],
                },
                Note {
                    low: Key::new(455),
                    high: Key::new(504),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_455_504_VERDICT, &[CITE_RFC_4141_5_2, CITE_RFC_5321_4_1_1_11]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4141_5_2, CITE_RFC_5321_4_1_1_11],
                },
                Note {
                    low: Key::new(455),
                    high: Key::new(521),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_455_521_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_7504_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_RFC_7504_3],
                },
                Note {
                    low: Key::new(455),
                    high: Key::new(530),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_455_530_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_1_1_11]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_1_1_11],
                },
                Note {
                    low: Key::new(455),
                    high: Key::new(550),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_455_550_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(455),
                    high: Key::new(551),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_455_551_VERDICT, &[CITE_RFC_5321_3_4, CITE_RFC_5321_4_1_1_11]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_4, CITE_RFC_5321_4_1_1_11],
                },
                Note {
                    low: Key::new(455),
                    high: Key::new(552),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_455_552_VERDICT, &[CITE_RFC_1870_6_1, CITE_RFC_2852_4, CITE_RFC_5321_4_1_1_11]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_1870_6_1, CITE_RFC_2852_4, CITE_RFC_5321_4_1_1_11],
                },
                Note {
                    low: Key::new(455),
                    high: Key::new(553),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_455_553_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(455),
                    high: Key::new(554),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_455_554_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_5, CITE_POSTFIX__POSTCONF_5]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_5, CITE_POSTFIX__POSTCONF_5],
                },
                Note {
                    low: Key::new(455),
                    high: Key::new(555),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_455_555_VERDICT, &[CITE_RFC_5321_4_1_1_11]),
                    points: Some(Prose::inferred(TEXT_SMTP_455_555_POINTS, &[CITE_RFC_2852_4, CITE_RFC_5321_2_2_1, CITE_RFC_5321_4_1_1_11])),
                    choice: Some(Prose::inferred(TEXT_SMTP_455_555_CHOICE, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_1])),
                    sources: &[CITE_RFC_2852_4, CITE_RFC_5321_2_2_1, CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_1],
                },
                Note {
                    low: Key::new(455),
                    high: Key::new(556),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_455_556_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_7505_4_1]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_RFC_7505_4_1],
                },
                Note {
                    low: Key::new(500),
                    high: Key::new(501),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_500_501_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2]),
                    points: Some(Prose::new(TEXT_SMTP_500_501_POINTS, &[CITE_RFC_3463_3_6, CITE_RFC_5321_4_5_3_1_9, CITE_EXIM__SMTP_IN_C, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_500_501_CHOICE, &[CITE_RFC_5321_4_3_2, CITE_RFC_5321_4_5_3_1_9])),
                    sources: &[CITE_RFC_3463_3_6, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2, CITE_RFC_5321_4_5_3_1_9, CITE_EXIM__SMTP_IN_C, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Note {
                    low: Key::new(500),
                    high: Key::new(502),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_500_502_VERDICT, &[CITE_RFC_5321_4_2_4]),
                    points: Some(Prose::inferred(TEXT_SMTP_500_502_POINTS, &[CITE_RFC_5321_3_5_3, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE, CITE_POSTFIX__SMTPD_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_500_502_CHOICE, &[CITE_RFC_5321_4_2_4])),
                    sources: &[CITE_RFC_5321_3_5_3, CITE_RFC_5321_4_2_4, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE, CITE_POSTFIX__SMTPD_C],
                },
                Note {
                    low: Key::new(500),
                    high: Key::new(503),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_500_503_VERDICT, &[CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_500_503_POINTS, &[CITE_RFC_5321_3_3, CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C, CITE_SENDMAIL__SRVRSMTP_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_500_503_CHOICE, &[CITE_RFC_5321_4_1_4])),
                    sources: &[CITE_RFC_5321_3_3, CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_2, CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Note {
                    low: Key::new(500),
                    high: Key::new(504),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_500_504_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_500_504_POINTS, &[CITE_RFC_4954_3, CITE_RFC_4954_4, CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_500_504_CHOICE, &[CITE_RFC_4954_4])),
                    sources: &[CITE_RFC_4954_3, CITE_RFC_4954_4, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2, CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C],
                },
                Note {
                    low: Key::new(500),
                    high: Key::new(521),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_500_521_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2, CITE_RFC_7504_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2, CITE_RFC_7504_3],
                },
                Note {
                    low: Key::new(500),
                    high: Key::new(530),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_500_530_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(500),
                    high: Key::new(534),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_500_534_VERDICT, &[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_4, CITE_RFC_4954_6],
                },
                Note {
                    low: Key::new(500),
                    high: Key::new(535),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_500_535_VERDICT, &[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_4, CITE_RFC_4954_6],
                },
                Note {
                    low: Key::new(500),
                    high: Key::new(550),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_500_550_VERDICT, &[CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(500),
                    high: Key::new(551),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_500_551_VERDICT, &[CITE_RFC_5321_2_4, CITE_RFC_5321_3_4, CITE_RFC_5321_4_5_3_1_9]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_2_4, CITE_RFC_5321_3_4, CITE_RFC_5321_4_5_3_1_9],
                },
                Note {
                    low: Key::new(500),
                    high: Key::new(552),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_500_552_VERDICT, &[CITE_RFC_1870_6_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_1_9]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_1870_6_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_1_9],
                },
                Note {
                    low: Key::new(500),
                    high: Key::new(553),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_500_553_VERDICT, &[CITE_RFC_5321_2_4, CITE_RFC_5321_4_2_2, CITE_RFC_6531_3_5]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_2_4, CITE_RFC_5321_4_2_2, CITE_RFC_6531_3_5],
                },
                Note {
                    low: Key::new(500),
                    high: Key::new(554),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_500_554_VERDICT, &[CITE_RFC_5321_3_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2],
                },
                Note {
                    low: Key::new(500),
                    high: Key::new(555),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_500_555_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_500_555_POINTS, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_5_3_1_4, CITE_RFC_5321_4_5_3_1_9, CITE_IANA__ENUMERATED_STATUS_CODES])),
                    choice: Some(Prose::inferred(TEXT_SMTP_500_555_CHOICE, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2])),
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_1_4, CITE_RFC_5321_4_5_3_1_9, CITE_IANA__ENUMERATED_STATUS_CODES],
                },
                Note {
                    low: Key::new(500),
                    high: Key::new(556),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_500_556_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_7504_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_7504_4],
                },
                Note {
                    low: Key::new(501),
                    high: Key::new(502),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_501_502_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_4]),
                    points: Some(Prose::inferred(TEXT_SMTP_501_502_POINTS, &[CITE_POSTFIX__POSTSCREEN_SMTPD_C, CITE_POSTFIX__SMTPD_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_501_502_CHOICE, &[CITE_RFC_5321_4_2_4])),
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_4, CITE_POSTFIX__POSTSCREEN_SMTPD_C, CITE_POSTFIX__SMTPD_C],
                },
                Note {
                    low: Key::new(501),
                    high: Key::new(503),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_501_503_VERDICT, &[CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(501),
                    high: Key::new(504),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_501_504_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_501_504_POINTS, &[CITE_RFC_3463_3_6, CITE_RFC_4954_4, CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__SMTPD_CHECK_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_501_504_CHOICE, &[CITE_RFC_4954_4])),
                    sources: &[CITE_RFC_3463_3_6, CITE_RFC_4954_4, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2, CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Note {
                    low: Key::new(501),
                    high: Key::new(521),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_501_521_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_7504_3, CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__ACCESS_5, CITE_POSTFIX__SMTPD_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_7504_3, CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__ACCESS_5, CITE_POSTFIX__SMTPD_C],
                },
                Note {
                    low: Key::new(501),
                    high: Key::new(530),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_501_530_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(501),
                    high: Key::new(534),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_501_534_VERDICT, &[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_4, CITE_RFC_4954_6],
                },
                Note {
                    low: Key::new(501),
                    high: Key::new(535),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_501_535_VERDICT, &[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    points: Some(Prose::inferred(TEXT_SMTP_501_535_POINTS, &[CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_501_535_CHOICE, &[CITE_RFC_4954_4, CITE_RFC_4954_9])),
                    sources: &[CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_4954_9, CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C],
                },
                Note {
                    low: Key::new(501),
                    high: Key::new(550),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_501_550_VERDICT, &[CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_501_550_POINTS, &[CITE_RFC_3463_3_2, CITE_RFC_5321_4_1_4, CITE_RFC_6409_5_1, CITE_RFC_6409_6_1])),
                    choice: Some(Prose::inferred(TEXT_SMTP_501_550_CHOICE, &[CITE_RFC_5321_4_2_2])),
                    sources: &[CITE_RFC_3463_3_2, CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_2, CITE_RFC_6409_5_1, CITE_RFC_6409_6_1],
                },
                Note {
                    low: Key::new(501),
                    high: Key::new(551),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_501_551_VERDICT, &[CITE_RFC_5321_3_4, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_4, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(501),
                    high: Key::new(552),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_501_552_VERDICT, &[CITE_RFC_1870_6_1, CITE_RFC_5321_4_2_2, CITE_POSTFIX__SMTPD_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_1870_6_1, CITE_RFC_5321_4_2_2, CITE_POSTFIX__SMTPD_C],
                },
                Note {
                    low: Key::new(501),
                    high: Key::new(553),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_501_553_VERDICT, &[CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_501_553_POINTS, &[CITE_RFC_5321_4_1_2, CITE_RFC_5321_4_2_2, CITE_POSTFIX__SMTPD_CHECK_C, CITE_SENDMAIL__PROTO_M4])),
                    choice: Some(Prose::new(TEXT_SMTP_501_553_CHOICE, &[CITE_RFC_6409_5_1])),
                    sources: &[CITE_RFC_5321_4_1_2, CITE_RFC_5321_4_2_2, CITE_RFC_6409_5_1, CITE_POSTFIX__SMTPD_CHECK_C, CITE_SENDMAIL__PROTO_M4],
                },
                Note {
                    low: Key::new(501),
                    high: Key::new(554),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_501_554_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_6409_4_2, CITE_RFC_6409_5_1]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_6409_4_2, CITE_RFC_6409_5_1],
                },
                Note {
                    low: Key::new(501),
                    high: Key::new(555),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_501_555_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_501_555_POINTS, &[CITE_RFC_5321_4_1_1_11, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_501_555_CHOICE, &[CITE_RFC_5321_4_1_1_11])),
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Note {
                    low: Key::new(501),
                    high: Key::new(556),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_501_556_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_7504_4, CITE_RFC_7505_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_7504_4, CITE_RFC_7505_3],
                },
                Note {
                    low: Key::new(502),
                    high: Key::new(503),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_502_503_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_4]),
                    points: Some(Prose::inferred(TEXT_SMTP_502_503_POINTS, &[CITE_RFC_3207_4_2, CITE_RFC_5321_4_2_4, CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C, CITE_SENDMAIL__SRVRSMTP_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_502_503_CHOICE, &[CITE_RFC_5321_4_2_4])),
                    sources: &[CITE_RFC_3207_4_2, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_4, CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Note {
                    low: Key::new(502),
                    high: Key::new(504),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_502_504_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_502_504_POINTS, &[CITE_RFC_4954_4, CITE_RFC_5321_4_2_1, CITE_SENDMAIL__SRVRSMTP_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_502_504_CHOICE, &[CITE_RFC_4954_4, CITE_RFC_5321_4_2_4])),
                    sources: &[CITE_RFC_4954_4, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_4, CITE_RFC_5321_4_3_2, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Note {
                    low: Key::new(502),
                    high: Key::new(521),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_502_521_VERDICT, &[CITE_RFC_5321_4_2_4, CITE_RFC_7504_3, CITE_POSTFIX__SMTPD_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_4, CITE_RFC_7504_3, CITE_POSTFIX__SMTPD_C],
                },
                Note {
                    low: Key::new(502),
                    high: Key::new(530),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_502_530_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_4],
                },
                Note {
                    low: Key::new(502),
                    high: Key::new(534),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_502_534_VERDICT, &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_4],
                },
                Note {
                    low: Key::new(502),
                    high: Key::new(535),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_502_535_VERDICT, &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_4],
                },
                Note {
                    low: Key::new(502),
                    high: Key::new(550),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_502_550_VERDICT, &[CITE_RFC_5321_3_5_1, CITE_RFC_5321_3_5_3, CITE_RFC_5321_4_2_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_5_1, CITE_RFC_5321_3_5_3, CITE_RFC_5321_4_2_4],
                },
                Note {
                    low: Key::new(502),
                    high: Key::new(551),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_502_551_VERDICT, &[CITE_RFC_5321_3_4, CITE_RFC_5321_3_5_2, CITE_RFC_5321_4_2_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_4, CITE_RFC_5321_3_5_2, CITE_RFC_5321_4_2_4],
                },
                Note {
                    low: Key::new(502),
                    high: Key::new(552),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_502_552_VERDICT, &[CITE_RFC_1870_6_1, CITE_RFC_2645_5_4, CITE_RFC_5321_4_2_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_1870_6_1, CITE_RFC_2645_5_4, CITE_RFC_5321_4_2_4],
                },
                Note {
                    low: Key::new(502),
                    high: Key::new(553),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_502_553_VERDICT, &[CITE_RFC_5321_3_5_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_5_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_4],
                },
                Note {
                    low: Key::new(502),
                    high: Key::new(554),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_502_554_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_4],
                },
                Note {
                    low: Key::new(502),
                    high: Key::new(555),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_502_555_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_4],
                },
                Note {
                    low: Key::new(502),
                    high: Key::new(556),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_502_556_VERDICT, &[CITE_RFC_5321_4_2_4, CITE_RFC_7504_4, CITE_RFC_7505_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_4, CITE_RFC_7504_4, CITE_RFC_7505_3],
                },
                Note {
                    low: Key::new(503),
                    high: Key::new(504),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_503_504_VERDICT, &[CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_1, CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_1, CITE_EXIM__SMTP_IN_C, CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C],
                },
                Note {
                    low: Key::new(503),
                    high: Key::new(521),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_503_521_VERDICT, &[CITE_RFC_5321_3_1, CITE_RFC_5321_4_1_4, CITE_RFC_7504_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_1, CITE_RFC_5321_4_1_4, CITE_RFC_7504_3],
                },
                Note {
                    low: Key::new(503),
                    high: Key::new(530),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_503_530_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_3_3, CITE_RFC_5321_4_1_4]),
                    points: Some(Prose::inferred(TEXT_SMTP_503_530_POINTS, &[CITE_RFC_2920_3_1, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_PYTHON__SMTPLIB_PY, CITE_SENDMAIL__SRVRSMTP_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_503_530_CHOICE, &[CITE_RFC_4954_6])),
                    sources: &[CITE_RFC_2920_3_1, CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_3_3, CITE_RFC_5321_4_1_4, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_PYTHON__SMTPLIB_PY, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Note {
                    low: Key::new(503),
                    high: Key::new(534),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_503_534_VERDICT, &[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_4, CITE_RFC_4954_6],
                },
                Note {
                    low: Key::new(503),
                    high: Key::new(535),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_503_535_VERDICT, &[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_4, CITE_RFC_4954_6],
                },
                Note {
                    low: Key::new(503),
                    high: Key::new(550),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_503_550_VERDICT, &[CITE_RFC_5321_3_3, CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_503_550_POINTS, &[CITE_RFC_5321_3_3, CITE_EXIM__GLOBALS_C, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_503_550_CHOICE, &[])),
                    sources: &[CITE_RFC_5321_3_3, CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_2, CITE_EXIM__GLOBALS_C, CITE_POSTFIX__SMTPD_C, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Note {
                    low: Key::new(503),
                    high: Key::new(551),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_503_551_VERDICT, &[CITE_RFC_5321_3_3, CITE_RFC_5321_3_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_3, CITE_RFC_5321_3_4],
                },
                Note {
                    low: Key::new(503),
                    high: Key::new(552),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_503_552_VERDICT, &[CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_1_10]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_1_10],
                },
                Note {
                    low: Key::new(503),
                    high: Key::new(553),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_503_553_VERDICT, &[CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(503),
                    high: Key::new(554),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_503_554_VERDICT, &[CITE_RFC_5321_3_3, CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_503_554_POINTS, &[CITE_RFC_5321_3_1, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_POSTFIX__SMTPD_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_503_554_CHOICE, &[CITE_RFC_5321_3_3])),
                    sources: &[CITE_RFC_5321_3_1, CITE_RFC_5321_3_3, CITE_RFC_5321_4_1_4, CITE_RFC_5321_4_2_2, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_POSTFIX__SMTPD_C],
                },
                Note {
                    low: Key::new(503),
                    high: Key::new(555),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_503_555_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_1_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_1_4],
                },
                Note {
                    low: Key::new(503),
                    high: Key::new(556),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_503_556_VERDICT, &[CITE_RFC_5321_3_3, CITE_RFC_7504_4, CITE_RFC_7505_4_1]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_3, CITE_RFC_7504_4, CITE_RFC_7505_4_1],
                },
                Note {
                    low: Key::new(504),
                    high: Key::new(521),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_504_521_VERDICT, &[CITE_RFC_5321_4_2_1, CITE_RFC_7504_3, CITE_POSTFIX__ACCESS_5]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_1, CITE_RFC_7504_3, CITE_POSTFIX__ACCESS_5],
                },
                Note {
                    low: Key::new(504),
                    high: Key::new(530),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_504_530_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_4]),
                    points: Some(Prose::inferred(TEXT_SMTP_504_530_POINTS, &[CITE_RFC_3207_4, CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_POSTFIX__SMTPD_C, CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_504_530_CHOICE, &[CITE_RFC_3207_4, CITE_RFC_4954_4, CITE_RFC_4954_6])),
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_POSTFIX__SMTPD_C, CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C],
                },
                Note {
                    low: Key::new(504),
                    high: Key::new(534),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_504_534_VERDICT, &[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    points: Some(Prose::inferred(TEXT_SMTP_504_534_POINTS, &[CITE_RFC_4954_4, CITE_RFC_4954_6])),
                    choice: Some(Prose::inferred(TEXT_SMTP_504_534_CHOICE, &[CITE_RFC_4954_4, CITE_RFC_4954_6])),
                    sources: &[CITE_RFC_4954_4, CITE_RFC_4954_6],
                },
                Note {
                    low: Key::new(504),
                    high: Key::new(535),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_504_535_VERDICT, &[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    points: Some(Prose::inferred(TEXT_SMTP_504_535_POINTS, &[CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_PYTHON__SMTPLIB_PY])),
                    choice: Some(Prose::inferred(TEXT_SMTP_504_535_CHOICE, &[CITE_RFC_4954_4])),
                    sources: &[CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_PYTHON__SMTPLIB_PY],
                },
                Note {
                    low: Key::new(504),
                    high: Key::new(550),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_504_550_VERDICT, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_POSTFIX__POSTCONF_5]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_POSTFIX__POSTCONF_5],
                },
                Note {
                    low: Key::new(504),
                    high: Key::new(551),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_504_551_VERDICT, &[CITE_RFC_5321_3_4, CITE_RFC_5321_4_2_1]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_4, CITE_RFC_5321_4_2_1],
                },
                Note {
                    low: Key::new(504),
                    high: Key::new(552),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_504_552_VERDICT, &[CITE_RFC_1870_6_1, CITE_RFC_5321_4_2_1]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_1870_6_1, CITE_RFC_5321_4_2_1],
                },
                Note {
                    low: Key::new(504),
                    high: Key::new(553),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_504_553_VERDICT, &[CITE_RFC_4954_4, CITE_RFC_5321_4_2_2, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C, CITE_SENDMAIL__PROTO_M4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_4, CITE_RFC_5321_4_2_2, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C, CITE_SENDMAIL__PROTO_M4],
                },
                Note {
                    low: Key::new(504),
                    high: Key::new(554),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_504_554_VERDICT, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(504),
                    high: Key::new(555),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_504_555_VERDICT, &[CITE_RFC_4954_4, CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_3_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_504_555_POINTS, &[CITE_IANA__ENUMERATED_STATUS_CODES, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C, CITE_SENDMAIL__SRVRSMTP_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_504_555_CHOICE, &[CITE_RFC_5321_4_1_1_11])),
                    sources: &[CITE_RFC_4954_4, CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_3_2, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTPD_CHECK_C, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Note {
                    low: Key::new(504),
                    high: Key::new(556),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_504_556_VERDICT, &[CITE_RFC_7504_4, CITE_RFC_7505_4_1, CITE_POSTFIX__SMTPD_CHECK_C]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_7504_4, CITE_RFC_7505_4_1, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Note {
                    low: Key::new(521),
                    high: Key::new(530),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_521_530_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_7504_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_7504_3],
                },
                Note {
                    low: Key::new(521),
                    high: Key::new(550),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_521_550_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_7504_3]),
                    points: Some(Prose::inferred(TEXT_SMTP_521_550_POINTS, &[CITE_RFC_3463_3_8, CITE_POSTFIX__POSTSCREEN_C, CITE_POSTFIX__POSTSCREEN_README, CITE_POSTFIX__STRESS_README])),
                    choice: Some(Prose::inferred(TEXT_SMTP_521_550_CHOICE, &[CITE_POSTFIX__POSTSCREEN_README])),
                    sources: &[CITE_RFC_3463_3_8, CITE_RFC_5321_4_2_2, CITE_RFC_7504_3, CITE_POSTFIX__POSTSCREEN_C, CITE_POSTFIX__POSTSCREEN_README, CITE_POSTFIX__STRESS_README],
                },
                Note {
                    low: Key::new(521),
                    high: Key::new(551),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_521_551_VERDICT, &[CITE_RFC_5321_3_4, CITE_RFC_7504_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_4, CITE_RFC_7504_3],
                },
                Note {
                    low: Key::new(521),
                    high: Key::new(552),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_521_552_VERDICT, &[CITE_RFC_1870_6_1, CITE_RFC_3463_3_3, CITE_RFC_7504_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_1870_6_1, CITE_RFC_3463_3_3, CITE_RFC_7504_3],
                },
                Note {
                    low: Key::new(521),
                    high: Key::new(553),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_521_553_VERDICT, &[CITE_RFC_1846_1, CITE_RFC_5321_4_2_2, CITE_RFC_7504_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_1846_1, CITE_RFC_5321_4_2_2, CITE_RFC_7504_3],
                },
                Note {
                    low: Key::new(521),
                    high: Key::new(554),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_521_554_VERDICT, &[CITE_RFC_5321_3_1, CITE_RFC_5321_4_2_2, CITE_RFC_7504_3]),
                    points: Some(Prose::inferred(TEXT_SMTP_521_554_POINTS, &[CITE_RFC_5321_4_3_2, CITE_RFC_7504_5_1, CITE_POSTFIX__STRESS_README])),
                    choice: Some(Prose::new(TEXT_SMTP_521_554_CHOICE, &[CITE_RFC_7504_3])),
                    sources: &[CITE_RFC_5321_3_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2, CITE_RFC_7504_3, CITE_RFC_7504_5_1, CITE_POSTFIX__STRESS_README],
                },
                Note {
                    low: Key::new(521),
                    high: Key::new(555),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_521_555_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_7504_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_RFC_7504_3],
                },
                Note {
                    low: Key::new(521),
                    high: Key::new(556),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_521_556_VERDICT, &[CITE_RFC_7504_3, CITE_RFC_7504_4]),
                    points: Some(Prose::inferred(TEXT_SMTP_521_556_POINTS, &[CITE_RFC_7504_3, CITE_RFC_7504_4, CITE_RFC_7505_4_1])),
                    choice: Some(Prose::inferred(TEXT_SMTP_521_556_CHOICE, &[CITE_RFC_7504_4])),
                    sources: &[CITE_RFC_7504_3, CITE_RFC_7504_4, CITE_RFC_7505_4_1],
                },
                Note {
                    low: Key::new(530),
                    high: Key::new(534),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_530_534_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_6]),
                    points: Some(Prose::inferred(TEXT_SMTP_530_534_POINTS, &[CITE_RFC_3207_4, CITE_RFC_4954_6])),
                    choice: Some(Prose::inferred(TEXT_SMTP_530_534_CHOICE, &[CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_6409_4_3])),
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_6409_4_3],
                },
                Note {
                    low: Key::new(530),
                    high: Key::new(535),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_530_535_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_6]),
                    points: Some(Prose::inferred(TEXT_SMTP_530_535_POINTS, &[CITE_RFC_4954_6, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTP_PROTO_C, CITE_SENDMAIL__SRVRSMTP_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_530_535_CHOICE, &[CITE_RFC_4954_6])),
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_POSTFIX__POSTCONF_5, CITE_POSTFIX__SMTP_PROTO_C, CITE_SENDMAIL__SRVRSMTP_C],
                },
                Note {
                    low: Key::new(530),
                    high: Key::new(538),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_530_538_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_6]),
                    points: Some(Prose::inferred(TEXT_SMTP_530_538_POINTS, &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_AIOSMTPD__SMTP_PY__201])),
                    choice: Some(Prose::inferred(TEXT_SMTP_530_538_CHOICE, &[CITE_RFC_3207_4, CITE_RFC_4954_4])),
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_AIOSMTPD__SMTP_PY__201],
                },
                Note {
                    low: Key::new(530),
                    high: Key::new(550),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_530_550_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_530_550_POINTS, &[CITE_RFC_4954_6, CITE_EXIM__SPECIFICATION, CITE_SENDMAIL__PROTO_M4])),
                    choice: Some(Prose::inferred(TEXT_SMTP_530_550_CHOICE, &[CITE_RFC_4954_6, CITE_RFC_5321_3_3])),
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_3_3, CITE_RFC_5321_4_2_2, CITE_EXIM__SPECIFICATION, CITE_SENDMAIL__PROTO_M4],
                },
                Note {
                    low: Key::new(530),
                    high: Key::new(551),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_530_551_VERDICT, &[CITE_RFC_2034_6, CITE_RFC_4954_6, CITE_RFC_5321_3_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_2034_6, CITE_RFC_4954_6, CITE_RFC_5321_3_4],
                },
                Note {
                    low: Key::new(530),
                    high: Key::new(552),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_530_552_VERDICT, &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(530),
                    high: Key::new(553),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_530_553_VERDICT, &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_2, CITE_POSTFIX__SMTPD_CHECK_C]),
                    points: Some(Prose::inferred(TEXT_SMTP_530_553_POINTS, &[CITE_POSTFIX__SMTPD_CHECK_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_530_553_CHOICE, &[CITE_RFC_6409_4_3, CITE_POSTFIX__SMTPD_CHECK_C])),
                    sources: &[CITE_RFC_4954_6, CITE_RFC_5321_4_2_2, CITE_RFC_6409_4_3, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Note {
                    low: Key::new(530),
                    high: Key::new(554),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_530_554_VERDICT, &[CITE_RFC_3207_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_2, CITE_POSTFIX__SMTPD_C]),
                    points: Some(Prose::inferred(TEXT_SMTP_530_554_POINTS, &[CITE_RFC_4954_3, CITE_POSTFIX__SMTPD_C, CITE_POSTFIX__SMTPD_CHECK_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_530_554_CHOICE, &[CITE_RFC_4954_6])),
                    sources: &[CITE_RFC_3207_4, CITE_RFC_4954_3, CITE_RFC_4954_6, CITE_RFC_5321_4_2_2, CITE_POSTFIX__SMTPD_C, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Note {
                    low: Key::new(530),
                    high: Key::new(555),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_530_555_VERDICT, &[CITE_RFC_3207_4_2, CITE_RFC_4954_6, CITE_RFC_5321_4_1_1_11]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_3207_4_2, CITE_RFC_4954_6, CITE_RFC_5321_4_1_1_11],
                },
                Note {
                    low: Key::new(530),
                    high: Key::new(556),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_530_556_VERDICT, &[CITE_RFC_4954_6, CITE_RFC_7504_4, CITE_RFC_7505_4_1]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_6, CITE_RFC_7504_4, CITE_RFC_7505_4_1],
                },
                Note {
                    low: Key::new(534),
                    high: Key::new(535),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_534_535_VERDICT, &[CITE_RFC_4954_4, CITE_RFC_4954_6]),
                    points: Some(Prose::inferred(TEXT_SMTP_534_535_POINTS, &[CITE_RFC_4954_6, CITE_GMAIL__REPLY_534_5_7_9_IN_A_LOG, CITE_GMAIL__REPLY_535_5_7_8_IN_A_LOG, CITE_GOOGLE__APP_PASSWORDS])),
                    choice: Some(Prose::inferred(TEXT_SMTP_534_535_CHOICE, &[CITE_RFC_4954_4, CITE_RFC_4954_6])),
                    sources: &[CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_GMAIL__REPLY_534_5_7_9_IN_A_LOG, CITE_GMAIL__REPLY_535_5_7_8_IN_A_LOG, CITE_GOOGLE__APP_PASSWORDS],
                },
                Note {
                    low: Key::new(534),
                    high: Key::new(538),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_534_538_VERDICT, &[CITE_RFC_4954_6]),
                    points: Some(Prose::inferred(TEXT_SMTP_534_538_POINTS, &[CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_5248_2_4])),
                    choice: Some(Prose::inferred(TEXT_SMTP_534_538_CHOICE, &[CITE_RFC_4954_4, CITE_RFC_4954_6])),
                    sources: &[CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_5248_2_4],
                },
                Note {
                    low: Key::new(534),
                    high: Key::new(554),
                    often_confused: false,
                    verdict: Prose::new(TEXT_SMTP_534_554_VERDICT, &[CITE_RFC_3207_4_1, CITE_RFC_4954_6]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_3207_4_1, CITE_RFC_4954_6],
                },
                Note {
                    low: Key::new(535),
                    high: Key::new(554),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_535_554_VERDICT, &[CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_4954_4, CITE_RFC_4954_6, CITE_RFC_5321_4_2_3],
                },
                Note {
                    low: Key::new(550),
                    high: Key::new(551),
                    often_confused: true,
                    verdict: Prose::new(TEXT_SMTP_550_551_VERDICT, &[CITE_RFC_5321_3_4, CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_550_551_POINTS, &[CITE_RFC_5321_3_5_1, CITE_RFC_5321_3_5_2, CITE_POSTFIX__RESOLVE_C, CITE_POSTFIX__SMTPD_CHECK_C, CITE_SENDMAIL__CF_README, CITE_SENDMAIL__PROTO_M4])),
                    choice: Some(Prose::inferred(TEXT_SMTP_550_551_CHOICE, &[CITE_RFC_5321_3_4, CITE_RFC_5321_7_7])),
                    sources: &[CITE_RFC_5321_3_4, CITE_RFC_5321_3_5_1, CITE_RFC_5321_3_5_2, CITE_RFC_5321_4_2_2, CITE_RFC_5321_7_7, CITE_POSTFIX__RESOLVE_C, CITE_POSTFIX__SMTPD_CHECK_C, CITE_SENDMAIL__CF_README, CITE_SENDMAIL__PROTO_M4],
                },
                Note {
                    low: Key::new(550),
                    high: Key::new(552),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_550_552_VERDICT, &[CITE_RFC_3463_3_3, CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_550_552_POINTS, &[CITE_RFC_3463_3_3, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE, CITE_MICROSOFT_365__NON_DELIVERY_REPORTS])),
                    choice: Some(Prose::inferred(TEXT_SMTP_550_552_CHOICE, &[CITE_RFC_3463_3_3])),
                    sources: &[CITE_RFC_3463_3_3, CITE_RFC_5321_4_2_2, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE, CITE_MICROSOFT_365__NON_DELIVERY_REPORTS],
                },
                Note {
                    low: Key::new(550),
                    high: Key::new(553),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_550_553_VERDICT, &[CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_550_553_POINTS, &[CITE_RFC_5321_3_5_1, CITE_RFC_6409_6_1, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE, CITE_POSTFIX__SMTPD_CHECK_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_550_553_CHOICE, &[])),
                    sources: &[CITE_RFC_5321_3_5_1, CITE_RFC_5321_4_2_2, CITE_RFC_6409_6_1, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE, CITE_POSTFIX__SMTPD_CHECK_C],
                },
                Note {
                    low: Key::new(550),
                    high: Key::new(554),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_550_554_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_3]),
                    points: Some(Prose::inferred(TEXT_SMTP_550_554_POINTS, &[CITE_EXIM__GLOBALS_C, CITE_POSTFIX__POSTCONF_5, CITE_SENDMAIL__DELIVER_C, CITE_SENDMAIL__PROTO_M4, CITE_SENDMAIL__USERSMTP_C, CITE_YAHOO__SMTP_ERROR_CODES])),
                    choice: Some(Prose::inferred(TEXT_SMTP_550_554_CHOICE, &[CITE_RFC_6409_6_3])),
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_3, CITE_RFC_6409_6_3, CITE_EXIM__GLOBALS_C, CITE_POSTFIX__POSTCONF_5, CITE_SENDMAIL__DELIVER_C, CITE_SENDMAIL__PROTO_M4, CITE_SENDMAIL__USERSMTP_C, CITE_YAHOO__SMTP_ERROR_CODES],
                },
                Note {
                    low: Key::new(550),
                    high: Key::new(555),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_550_555_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(550),
                    high: Key::new(556),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_550_556_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_7504_4, CITE_RFC_7505_4_1]),
                    points: Some(Prose::inferred(TEXT_SMTP_550_556_POINTS, &[CITE_RFC_3463_3_2, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__GLOBALS_C, CITE_EXIM__SPECIFICATION, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE, CITE_MICROSOFT_365__NON_DELIVERY_REPORTS, CITE_POSTFIX__SMTPD_CHECK_C, CITE_SENDMAIL__DELIVER_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_550_556_CHOICE, &[CITE_RFC_5321_4_3_2, CITE_RFC_7504_4])),
                    sources: &[CITE_RFC_3463_3_2, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2, CITE_RFC_7504_4, CITE_RFC_7505_4_1, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__GLOBALS_C, CITE_EXIM__SPECIFICATION, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE, CITE_MICROSOFT_365__NON_DELIVERY_REPORTS, CITE_POSTFIX__SMTPD_CHECK_C, CITE_SENDMAIL__DELIVER_C],
                },
                Note {
                    low: Key::new(551),
                    high: Key::new(552),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_551_552_VERDICT, &[CITE_RFC_5321_3_4, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_4, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2],
                },
                Note {
                    low: Key::new(551),
                    high: Key::new(553),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_551_553_VERDICT, &[CITE_RFC_5321_3_4, CITE_RFC_5321_3_5_1, CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_4, CITE_RFC_5321_3_5_1, CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(551),
                    high: Key::new(554),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_551_554_VERDICT, &[CITE_RFC_5321_3_1, CITE_RFC_5321_3_4, CITE_RFC_5321_4_2_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_1, CITE_RFC_5321_3_4, CITE_RFC_5321_4_2_3],
                },
                Note {
                    low: Key::new(551),
                    high: Key::new(555),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_551_555_VERDICT, &[CITE_RFC_5321_3_4, CITE_RFC_5321_4_1_1_11]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_4, CITE_RFC_5321_4_1_1_11],
                },
                Note {
                    low: Key::new(551),
                    high: Key::new(556),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_551_556_VERDICT, &[CITE_RFC_5321_3_4, CITE_RFC_7504_4]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_3_4, CITE_RFC_7504_4],
                },
                Note {
                    low: Key::new(552),
                    high: Key::new(553),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_552_553_VERDICT, &[CITE_RFC_5321_4_2_2]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2],
                },
                Note {
                    low: Key::new(552),
                    high: Key::new(554),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_552_554_VERDICT, &[CITE_RFC_5321_4_2_3, CITE_IANA__ENUMERATED_STATUS_CODES]),
                    points: Some(Prose::inferred(TEXT_SMTP_552_554_POINTS, &[CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__RECEIVE_C, CITE_EXIM__SMTP_IN_C, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__ACCESS_5, CITE_POSTFIX__CLEANUP_STRERROR_C, CITE_POSTFIX__POSTCONF_5])),
                    choice: Some(Prose::inferred(TEXT_SMTP_552_554_CHOICE, &[])),
                    sources: &[CITE_RFC_5321_4_2_3, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_EXIM__RECEIVE_C, CITE_EXIM__SMTP_IN_C, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__ACCESS_5, CITE_POSTFIX__CLEANUP_STRERROR_C, CITE_POSTFIX__POSTCONF_5],
                },
                Note {
                    low: Key::new(552),
                    high: Key::new(555),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_552_555_VERDICT, &[CITE_RFC_1870_6_1, CITE_RFC_5321_4_1_1_11]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_1870_6_1, CITE_RFC_5321_4_1_1_11],
                },
                Note {
                    low: Key::new(552),
                    high: Key::new(556),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_552_556_VERDICT, &[CITE_RFC_3463_3_3, CITE_RFC_3463_3_4, CITE_RFC_7505_4_1]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_3463_3_3, CITE_RFC_3463_3_4, CITE_RFC_7505_4_1],
                },
                Note {
                    low: Key::new(553),
                    high: Key::new(554),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_553_554_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_6409_4_1]),
                    points: Some(Prose::inferred(TEXT_SMTP_553_554_POINTS, &[CITE_RFC_5321_4_3_2, CITE_RFC_6409_4_2, CITE_RFC_6409_5_1, CITE_SENDMAIL__PROTO_M4, CITE_YAHOO__SMTP_ERROR_CODES])),
                    choice: Some(Prose::inferred(TEXT_SMTP_553_554_CHOICE, &[])),
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2, CITE_RFC_6409_4_1, CITE_RFC_6409_4_2, CITE_RFC_6409_5_1, CITE_SENDMAIL__PROTO_M4, CITE_YAHOO__SMTP_ERROR_CODES],
                },
                Note {
                    low: Key::new(553),
                    high: Key::new(555),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_553_555_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_553_555_POINTS, &[CITE_RFC_5321_4_1_1_11, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE, CITE_GOPHISH__ISSUE_2443, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__SMTPD_C])),
                    choice: Some(Prose::inferred(TEXT_SMTP_553_555_CHOICE, &[])),
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_2, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE, CITE_GOPHISH__ISSUE_2443, CITE_OPENSMTPD__SMTP_SESSION_C, CITE_POSTFIX__SMTPD_C],
                },
                Note {
                    low: Key::new(553),
                    high: Key::new(556),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_553_556_VERDICT, &[CITE_RFC_5321_4_2_2, CITE_RFC_7504_4, CITE_RFC_7505_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_7504_4, CITE_RFC_7505_3],
                },
                Note {
                    low: Key::new(554),
                    high: Key::new(555),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_554_555_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_RFC_5321_4_2_3],
                },
                Note {
                    low: Key::new(554),
                    high: Key::new(556),
                    often_confused: true,
                    verdict: Prose::inferred(TEXT_SMTP_554_556_VERDICT, &[CITE_RFC_5321_3_1, CITE_RFC_7504_4, CITE_RFC_7505_4_1]),
                    points: Some(Prose::inferred(TEXT_SMTP_554_556_POINTS, &[CITE_RFC_5321_3_1, CITE_RFC_5321_4_2_3, CITE_RFC_7504_5_1, CITE_POSTFIX__POSTCONF_5, CITE_YAHOO__SMTP_ERROR_CODES])),
                    choice: Some(Prose::inferred(TEXT_SMTP_554_556_CHOICE, &[CITE_RFC_3463_3_8, CITE_RFC_7504_4])),
                    sources: &[CITE_RFC_3463_3_8, CITE_RFC_5321_3_1, CITE_RFC_5321_4_2_3, CITE_RFC_7504_4, CITE_RFC_7504_5_1, CITE_RFC_7505_4_1, CITE_POSTFIX__POSTCONF_5, CITE_YAHOO__SMTP_ERROR_CODES],
                },
                Note {
                    low: Key::new(555),
                    high: Key::new(556),
                    often_confused: false,
                    verdict: Prose::inferred(TEXT_SMTP_555_556_VERDICT, &[CITE_RFC_5321_4_1_1_11, CITE_RFC_7505_3]),
                    points: None,
                    choice: None,
                    sources: &[CITE_RFC_5321_4_1_1_11, CITE_RFC_7505_3],
                },
            ],
            reference_title: LABEL_SMTP_INDEX_REFERENCE,
            comparisons_title: LABEL_SMTP_INDEX_COMPARISONS,
        },
    ],
    languages: &[
        Language {
            tag: "en",
            native_name: "English",
            direction: Direction::LeftToRight,
            state: State::Source,
            breaks_lines: true,
            sentence_gap: " ",
            colon: ": ",
            comma: ", ",
            semicolon: "; ",
        },
        Language {
            tag: "de",
            native_name: "Deutsch",
            direction: Direction::LeftToRight,
            state: State::Checked,
            breaks_lines: true,
            sentence_gap: " ",
            colon: ": ",
            comma: ", ",
            semicolon: "; ",
        },
        Language {
            tag: "ja",
            native_name: "日本語",
            direction: Direction::LeftToRight,
            state: State::Checked,
            breaks_lines: false,
            sentence_gap: "",
            colon: "：",
            comma: "、",
            semicolon: "；",
        },
        Language {
            tag: "tr",
            native_name: "Türkçe",
            direction: Direction::LeftToRight,
            state: State::Checked,
            breaks_lines: true,
            sentence_gap: " ",
            colon: ": ",
            comma: ", ",
            semicolon: "; ",
        },
        Language {
            tag: "zh-Hans",
            native_name: "简体中文",
            direction: Direction::LeftToRight,
            state: State::Checked,
            breaks_lines: false,
            sentence_gap: "",
            colon: "：",
            comma: "、",
            semicolon: "；",
        },
    ],
    documents: &[
        Document {
            label: "RFC 772",
            title: "Mail Transfer Protocol (1980)",
            url: "https://www.rfc-editor.org/rfc/rfc772",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 821",
            title: "Simple Mail Transfer Protocol (1982)",
            url: "https://www.rfc-editor.org/rfc/rfc821",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 876",
            title: "Survey of SMTP Implementations (1983)",
            url: "https://www.rfc-editor.org/rfc/rfc876",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 1845",
            title: "SMTP Service Extension for Checkpoint/Restart",
            url: "https://www.rfc-editor.org/rfc/rfc1845",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 1846",
            title: "SMTP 521 Reply Code (experimental, 1995)",
            url: "https://www.rfc-editor.org/rfc/rfc1846",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 1870",
            title: "SMTP Service Extension for Message Size Declaration",
            url: "https://www.rfc-editor.org/rfc/rfc1870",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 1985",
            title: "SMTP Service Extension for Remote Message Queue Starting",
            url: "https://www.rfc-editor.org/rfc/rfc1985",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 2033",
            title: "Local Mail Transfer Protocol",
            url: "https://www.rfc-editor.org/rfc/rfc2033",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 2034",
            title: "SMTP Service Extension for Returning Enhanced Error Codes",
            url: "https://www.rfc-editor.org/rfc/rfc2034",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 2045",
            title: "Multipurpose Internet Mail Extensions, Part One",
            url: "https://www.rfc-editor.org/rfc/rfc2045",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 2195",
            title: "IMAP/POP AUTHorize Extension for Simple Challenge/Response",
            url: "https://www.rfc-editor.org/rfc/rfc2195",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 2505",
            title: "Anti-Spam Recommendations for SMTP MTAs",
            url: "https://www.rfc-editor.org/rfc/rfc2505",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 2554",
            title: "SMTP Service Extension for Authentication (1999)",
            url: "https://www.rfc-editor.org/rfc/rfc2554",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 2645",
            title: "On-Demand Mail Relay",
            url: "https://www.rfc-editor.org/rfc/rfc2645",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 2821",
            title: "Simple Mail Transfer Protocol (2001)",
            url: "https://www.rfc-editor.org/rfc/rfc2821",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 2852",
            title: "Deliver By SMTP Service Extension",
            url: "https://www.rfc-editor.org/rfc/rfc2852",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 2920",
            title: "SMTP Service Extension for Command Pipelining",
            url: "https://www.rfc-editor.org/rfc/rfc2920",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 3030",
            title: "SMTP Service Extensions for Transmission of Large and Binary MIME Messages",
            url: "https://www.rfc-editor.org/rfc/rfc3030",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 3207",
            title: "SMTP Service Extension for Secure SMTP over Transport Layer Security",
            url: "https://www.rfc-editor.org/rfc/rfc3207",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 3461",
            title: "SMTP Service Extension for Delivery Status Notifications",
            url: "https://www.rfc-editor.org/rfc/rfc3461",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 3463",
            title: "Enhanced Mail System Status Codes",
            url: "https://www.rfc-editor.org/rfc/rfc3463",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 3464",
            title: "An Extensible Message Format for Delivery Status Notifications",
            url: "https://www.rfc-editor.org/rfc/rfc3464",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 4141",
            title: "SMTP and MIME Extensions for Content Conversion",
            url: "https://www.rfc-editor.org/rfc/rfc4141",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 4405",
            title: "SMTP Service Extension for Indicating the Responsible Submitter of an E-Mail Message",
            url: "https://www.rfc-editor.org/rfc/rfc4405",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 4422",
            title: "Simple Authentication and Security Layer (SASL)",
            url: "https://www.rfc-editor.org/rfc/rfc4422",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 4468",
            title: "Message Submission BURL Extension",
            url: "https://www.rfc-editor.org/rfc/rfc4468",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 4616",
            title: "The PLAIN Simple Authentication and Security Layer (SASL) Mechanism",
            url: "https://www.rfc-editor.org/rfc/rfc4616",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 4865",
            title: "SMTP Submission Service Extension for Future Message Release",
            url: "https://www.rfc-editor.org/rfc/rfc4865",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 4954",
            title: "SMTP Service Extension for Authentication",
            url: "https://www.rfc-editor.org/rfc/rfc4954",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 5248",
            title: "A Registry for SMTP Enhanced Mail System Status Codes",
            url: "https://www.rfc-editor.org/rfc/rfc5248",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 5321",
            title: "Simple Mail Transfer Protocol",
            url: "https://www.rfc-editor.org/rfc/rfc5321",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 5429",
            title: "Sieve Email Filtering: Reject and Extended Reject Extensions",
            url: "https://www.rfc-editor.org/rfc/rfc5429",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 5802",
            title: "Salted Challenge Response Authentication Mechanism (SCRAM) SASL and GSS-API Mechanisms",
            url: "https://www.rfc-editor.org/rfc/rfc5802",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 5804",
            title: "A Protocol for Remotely Managing Sieve Scripts",
            url: "https://www.rfc-editor.org/rfc/rfc5804",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 6152",
            title: "SMTP Service Extension for 8-bit MIME Transport",
            url: "https://www.rfc-editor.org/rfc/rfc6152",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 6376",
            title: "DomainKeys Identified Mail (DKIM) Signatures",
            url: "https://www.rfc-editor.org/rfc/rfc6376",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 6377",
            title: "DomainKeys Identified Mail (DKIM) and Mailing Lists",
            url: "https://www.rfc-editor.org/rfc/rfc6377",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 6409",
            title: "Message Submission for Mail",
            url: "https://www.rfc-editor.org/rfc/rfc6409",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 6531",
            title: "SMTP Extension for Internationalized Email",
            url: "https://www.rfc-editor.org/rfc/rfc6531",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 6647",
            title: "Email Greylisting: An Applicability Statement for SMTP",
            url: "https://www.rfc-editor.org/rfc/rfc6647",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 6710",
            title: "SMTP Extension for Message Transfer Priorities",
            url: "https://www.rfc-editor.org/rfc/rfc6710",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 7208",
            title: "Sender Policy Framework (SPF) for Authorizing Use of Domains in Email, Version 1",
            url: "https://www.rfc-editor.org/rfc/rfc7208",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 7293",
            title: "The Require-Recipient-Valid-Since Header Field and SMTP Service Extension",
            url: "https://www.rfc-editor.org/rfc/rfc7293",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 7372",
            title: "Email Authentication Status Codes",
            url: "https://www.rfc-editor.org/rfc/rfc7372",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 7489",
            title: "Domain-based Message Authentication, Reporting, and Conformance (DMARC)",
            url: "https://www.rfc-editor.org/rfc/rfc7489",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 7504",
            title: "SMTP 521 and 556 Reply Codes",
            url: "https://www.rfc-editor.org/rfc/rfc7504",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 7505",
            title: "A \"Null MX\" No Service Resource Record for Domains That Accept No Mail",
            url: "https://www.rfc-editor.org/rfc/rfc7505",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 7628",
            title: "A Set of Simple Authentication and Security Layer (SASL) Mechanisms for OAuth",
            url: "https://www.rfc-editor.org/rfc/rfc7628",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 8314",
            title: "Cleartext Considered Obsolete: Use of Transport Layer Security (TLS) for Email Submission and Access",
            url: "https://www.rfc-editor.org/rfc/rfc8314",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 8617",
            title: "The Authenticated Received Chain (ARC) Protocol",
            url: "https://www.rfc-editor.org/rfc/rfc8617",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 8689",
            title: "SMTP Require TLS Option",
            url: "https://www.rfc-editor.org/rfc/rfc8689",
            section_prefix: "#section-",
        },
        Document {
            label: "IANA: Enumerated Status Codes",
            title: "SMTP Enhanced Status Codes Registry",
            url: "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
            section_prefix: "",
        },
        Document {
            label: ".NET: SmtpStatusCode",
            title: "SmtpStatusCode enumeration",
            url: "https://learn.microsoft.com/en-us/dotnet/api/system.net.mail.smtpstatuscode",
            section_prefix: "",
        },
        Document {
            label: "aiosmtpd: smtp.py",
            title: "Source of aiosmtpd, an SMTP server in Python",
            url: "https://github.com/aio-libs/aiosmtpd/blob/master/aiosmtpd/smtp.py",
            section_prefix: "",
        },
        Document {
            label: "aiosmtpd: smtp.py",
            title: "Source of the aiosmtpd SMTP server",
            url: "https://github.com/aio-libs/aiosmtpd/blob/master/aiosmtpd/smtp.py",
            section_prefix: "",
        },
        Document {
            label: "chatmail relay: issue 645",
            title: "Rejects some valid SMTP RCPT TO parameters",
            url: "https://github.com/chatmail/relay/issues/645",
            section_prefix: "",
        },
        Document {
            label: "Cisco: SMTP and ESMTP inspection",
            title: "ASA: troubleshooting SMTP and ESMTP inspection",
            url: "https://www.cisco.com/c/en/us/support/docs/security/asa-5500-x-series-next-generation-firewalls/113423-asa-esmtp-smtp-inspection.html",
            section_prefix: "",
        },
        Document {
            label: "Exim: atrn.c",
            title: "Source of On-Demand Mail Relay in Exim",
            url: "https://github.com/Exim/exim/blob/master/src/src/atrn.c",
            section_prefix: "",
        },
        Document {
            label: "Exim: globals.c",
            title: "Source of Exim, table of default reply codes",
            url: "https://github.com/Exim/exim/blob/master/src/src/globals.c",
            section_prefix: "",
        },
        Document {
            label: "Exim: receive.c",
            title: "Source of the reception of messages in Exim",
            url: "https://github.com/Exim/exim/blob/master/src/src/receive.c",
            section_prefix: "",
        },
        Document {
            label: "Exim: smtp.c",
            title: "Source of the Exim SMTP transport",
            url: "https://github.com/Exim/exim/blob/master/src/src/transports/smtp.c",
            section_prefix: "",
        },
        Document {
            label: "Exim: smtp_in.c",
            title: "Source of the Exim SMTP server",
            url: "https://github.com/Exim/exim/blob/master/src/src/smtp_in.c",
            section_prefix: "",
        },
        Document {
            label: "Exim: specification",
            title: "Specification of the Exim Mail Transfer Agent",
            url: "https://www.exim.org/exim-html-current/doc/html/spec_html/",
            section_prefix: "",
        },
        Document {
            label: "Exim: verify.c",
            title: "Source of Exim for verifying addresses",
            url: "https://github.com/Exim/exim/blob/master/src/src/verify.c",
            section_prefix: "",
        },
        Document {
            label: "fastapi-mail: issue 75",
            title: "connections limit",
            url: "https://github.com/sabuhish/fastapi-mail/issues/75",
            section_prefix: "",
        },
        Document {
            label: "fetchmail: etrn.c",
            title: "Source of the ETRN client in fetchmail",
            url: "https://www.fetchmail.info/",
            section_prefix: "",
        },
        Document {
            label: "fetchmail: odmr.c",
            title: "Source of the ODMR client in fetchmail",
            url: "https://www.fetchmail.info/",
            section_prefix: "",
        },
        Document {
            label: "Gitea: issue 35948",
            title: "Mail Error: double encapsulation of recipient in angle brackets",
            url: "https://github.com/go-gitea/gitea/issues/35948",
            section_prefix: "",
        },
        Document {
            label: "Gmail: reply 534 5.7.14 in a log",
            title: "A reply of smtp.gmail.com, quoted in a bug report of 2017",
            url: "https://github.com/node-red/node-red-nodes/issues/284",
            section_prefix: "",
        },
        Document {
            label: "Gmail: reply 534 5.7.9 in a log",
            title: "A reply of smtp.gmail.com, quoted in a bug report of 2022",
            url: "https://github.com/kmhmubin/Face-Recognition-Attendance-System/issues/46",
            section_prefix: "",
        },
        Document {
            label: "Gmail: reply 535 5.7.8 in a log",
            title: "A reply of smtp.gmail.com, quoted in a bug report of 2022",
            url: "https://github.com/maitraysuthar/rest-api-nodejs-mongodb/issues/50",
            section_prefix: "",
        },
        Document {
            label: "GMX: error messages",
            title: "Error messages of the GMX mail servers",
            url: "https://postmaster.gmx.com/en/error-messages",
            section_prefix: "",
        },
        Document {
            label: "go-smtp: conn.go",
            title: "Source of the Go library go-smtp",
            url: "https://github.com/emersion/go-smtp/blob/master/conn.go",
            section_prefix: "",
        },
        Document {
            label: "Google Workspace: SMTP error reference",
            title: "SMTP errors and codes",
            url: "https://support.google.com/a/answer/3726730",
            section_prefix: "",
        },
        Document {
            label: "Google: app passwords",
            title: "Sign in with app passwords",
            url: "https://support.google.com/accounts/answer/185833",
            section_prefix: "",
        },
        Document {
            label: "Gophish: issue 2443",
            title: "Angle brackets broken in SMTP From input",
            url: "https://github.com/gophish/gophish/issues/2443",
            section_prefix: "",
        },
        Document {
            label: "Gophish: issue 3243",
            title: "501 mail from address must be same as authorization user",
            url: "https://github.com/gophish/gophish/issues/3243",
            section_prefix: "",
        },
        Document {
            label: "INetSim: SMTP module",
            title: "Source of the SMTP module of INetSim",
            url: "https://www.inetsim.org/",
            section_prefix: "",
        },
        Document {
            label: "Internet-Draft: draft-fanf-smtp-quickstart-01",
            title: "The QUICKSTART SMTP service extension (2007, expired)",
            url: "https://datatracker.ietf.org/doc/draft-fanf-smtp-quickstart/",
            section_prefix: "",
        },
        Document {
            label: "Internet-Draft: draft-hall-prdr-00",
            title: "SMTP Service Extension for Per-Recipient Data Responses (2007, expired)",
            url: "https://datatracker.ietf.org/doc/draft-hall-prdr",
            section_prefix: "",
        },
        Document {
            label: "Internet-Draft: draft-martin-smtp-ipv6-to-ipv4-fallback-00",
            title: "Internet-Draft on SMTP fallback from IPv6 to IPv4",
            url: "https://datatracker.ietf.org/doc/html/draft-martin-smtp-ipv6-to-ipv4-fallback-00",
            section_prefix: "",
        },
        Document {
            label: "Internet-Draft: draft-moore-email-addrquery-01",
            title: "SMTP and SUBMISSION Service Extensions For Address Query (2015, expired)",
            url: "https://datatracker.ietf.org/doc/draft-moore-email-addrquery/",
            section_prefix: "",
        },
        Document {
            label: "jordan-wright/email: issue 113",
            title: "504 5.7.4 Unrecognized authentication type",
            url: "https://github.com/jordan-wright/email/issues/113",
            section_prefix: "",
        },
        Document {
            label: "MailKit: issue 766",
            title: "SmtpStatusCode = 511",
            url: "https://github.com/jstedfast/MailKit/issues/766",
            section_prefix: "",
        },
        Document {
            label: "Malcolm: smtp_result_codes.yaml",
            title: "A copied list of SMTP codes, in the network analysis tool Malcolm",
            url: "https://github.com/cisagov/Malcolm/blob/244d5aa97b4b42b6e01ff143a544a3978103fea8/logstash/maps/smtp_result_codes.yaml",
            section_prefix: "",
        },
        Document {
            label: "Microsoft 365: error 451 4.7.500-699",
            title: "Fix NDR error code 451 4.7.500-699 in Exchange Online",
            url: "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online",
            section_prefix: "",
        },
        Document {
            label: "Microsoft 365: NDR error 550 5.4.1",
            title: "NDR error code 550 5.4.1 Recipient address rejected: Access denied",
            url: "https://support.microsoft.com/topic/c0e98a8e-81db-49c2-9bf1-32a1734d3e77",
            section_prefix: "",
        },
        Document {
            label: "Microsoft 365: non-delivery reports",
            title: "Email non-delivery reports in Exchange Online",
            url: "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
            section_prefix: "",
        },
        Document {
            label: "Microsoft 365: SMTP AUTH",
            title: "Enable or disable authenticated client SMTP submission in Exchange Online",
            url: "https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission",
            section_prefix: "",
        },
        Document {
            label: "Microsoft 365: SMTP authenticated submission",
            title: "Message storage and concurrent connection throttling for SMTP Authenticated Submission",
            url: "https://learn.microsoft.com/en-us/exchange/troubleshoot/send-emails/smtp-submission-improvements",
            section_prefix: "",
        },
        Document {
            label: "Microsoft: failed to process message",
            title: "Failed to process message due to a transient exception, in message tracking logs of Exchange Server",
            url: "https://learn.microsoft.com/en-us/exchange/troubleshoot/mailflow/failed-to-process-message-due-to-transient-exception",
            section_prefix: "",
        },
        Document {
            label: "Microsoft: MS-SMTPNTLM",
            title: "NTLM Over Simple Mail Transfer Protocol, SMTP_AUTH_Fail_Response",
            url: "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-smtpntlm/62888982-a911-40fa-b587-50b5c69f7334",
            section_prefix: "",
        },
        Document {
            label: "Microsoft: NDR error 550 5.7.515",
            title: "Fix NDR error 550 5.7.515 in Outlook.com",
            url: "https://support.microsoft.com/en-us/topic/fix-ndr-error-550-5-7-515-in-outlook-com-34cfe8f8-6fbf-457e-9e8b-9e4dbaf4e0ef",
            section_prefix: "",
        },
        Document {
            label: "OpenBSD: spamd(8)",
            title: "Spam deferral daemon",
            url: "https://man.openbsd.org/spamd.8",
            section_prefix: "",
        },
        Document {
            label: "OpenSMTPD: bounce.c",
            title: "Source of OpenSMTPD for sending bounces",
            url: "https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/bounce.c",
            section_prefix: "",
        },
        Document {
            label: "OpenSMTPD: lka_session.c",
            title: "Source of OpenSMTPD for expanding recipients",
            url: "https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/lka_session.c",
            section_prefix: "",
        },
        Document {
            label: "OpenSMTPD: smtp_session.c",
            title: "Source of the OpenSMTPD SMTP server",
            url: "https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/smtp_session.c",
            section_prefix: "",
        },
        Document {
            label: "Postfix: access(5)",
            title: "Postfix access tables",
            url: "https://www.postfix.org/access.5.html",
            section_prefix: "",
        },
        Document {
            label: "Postfix: ADDRESS_VERIFICATION_README",
            title: "Postfix address verification",
            url: "https://www.postfix.org/ADDRESS_VERIFICATION_README.html",
            section_prefix: "",
        },
        Document {
            label: "Postfix: cleanup_strerror.c",
            title: "Source of Postfix: texts for refused messages",
            url: "https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/cleanup_strerror.c",
            section_prefix: "",
        },
        Document {
            label: "Postfix: milter8.c",
            title: "Source of the milter client in Postfix",
            url: "https://github.com/vdukhovni/postfix/blob/master/postfix/src/milter/milter8.c",
            section_prefix: "",
        },
        Document {
            label: "Postfix: postconf(5)",
            title: "Postfix configuration parameters",
            url: "https://www.postfix.org/postconf.5.html",
            section_prefix: "",
        },
        Document {
            label: "Postfix: postscreen.c",
            title: "Source of the Postfix postscreen server",
            url: "https://github.com/vdukhovni/postfix/blob/master/postfix/src/postscreen/postscreen.c",
            section_prefix: "",
        },
        Document {
            label: "Postfix: POSTSCREEN_README",
            title: "Postfix postscreen",
            url: "https://www.postfix.org/POSTSCREEN_README.html",
            section_prefix: "",
        },
        Document {
            label: "Postfix: postscreen_smtpd.c",
            title: "Source of the SMTP engine of Postfix postscreen",
            url: "https://github.com/vdukhovni/postfix/blob/master/postfix/src/postscreen/postscreen_smtpd.c",
            section_prefix: "",
        },
        Document {
            label: "Postfix: postscreen_state.c",
            title: "Source of the sessions of Postfix postscreen",
            url: "https://github.com/vdukhovni/postfix/blob/master/postfix/src/postscreen/postscreen_state.c",
            section_prefix: "",
        },
        Document {
            label: "Postfix: resolve.c",
            title: "Source of the Postfix address resolver",
            url: "https://github.com/vdukhovni/postfix/blob/master/postfix/src/trivial-rewrite/resolve.c",
            section_prefix: "",
        },
        Document {
            label: "Postfix: smtp_addr.c",
            title: "Source of the Postfix SMTP client: host lookup",
            url: "https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_addr.c",
            section_prefix: "",
        },
        Document {
            label: "Postfix: smtp_proto.c",
            title: "Source of the Postfix SMTP client",
            url: "https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_proto.c",
            section_prefix: "",
        },
        Document {
            label: "Postfix: smtpd.c",
            title: "Source of the Postfix SMTP server",
            url: "https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd.c",
            section_prefix: "",
        },
        Document {
            label: "Postfix: smtpd_chat.c",
            title: "Source of the Postfix SMTP server: replies",
            url: "https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_chat.c",
            section_prefix: "",
        },
        Document {
            label: "Postfix: smtpd_check.c",
            title: "Source of the Postfix SMTP server: access restrictions",
            url: "https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c",
            section_prefix: "",
        },
        Document {
            label: "Postfix: smtpd_sasl_glue.c",
            title: "Source of the Postfix SMTP server: authentication",
            url: "https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_sasl_glue.c",
            section_prefix: "",
        },
        Document {
            label: "Postfix: smtpd_sasl_proto.c, smtpd_sasl_glue.c",
            title: "Source of the Postfix SMTP server, authentication",
            url: "https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_sasl_proto.c",
            section_prefix: "",
        },
        Document {
            label: "Postfix: STRESS_README",
            title: "Postfix stress-dependent configuration",
            url: "https://www.postfix.org/STRESS_README.html",
            section_prefix: "",
        },
        Document {
            label: "Postfix: xsasl_cyrus_server.c",
            title: "Source of the Postfix SMTP server: authentication by Cyrus SASL",
            url: "https://github.com/vdukhovni/postfix/blob/master/postfix/src/xsasl/xsasl_cyrus_server.c",
            section_prefix: "",
        },
        Document {
            label: "Postfix: xsasl_dovecot_server.c",
            title: "Source of the Postfix SMTP server: authentication by Dovecot",
            url: "https://github.com/vdukhovni/postfix/blob/master/postfix/src/xsasl/xsasl_dovecot_server.c",
            section_prefix: "",
        },
        Document {
            label: "Python: smtplib.py",
            title: "Source of the SMTP client in Python's library",
            url: "https://github.com/python/cpython/blob/main/Lib/smtplib.py",
            section_prefix: "",
        },
        Document {
            label: "Sendmail: cf/README",
            title: "Guide to the Sendmail configuration",
            url: "https://www.sendmail.org/",
            section_prefix: "",
        },
        Document {
            label: "Sendmail: deliver.c",
            title: "Source of Sendmail: delivery",
            url: "https://www.sendmail.org/",
            section_prefix: "",
        },
        Document {
            label: "Sendmail: Installation and Operation Guide",
            title: "Sendmail Installation and Operation Guide",
            url: "https://www.sendmail.org/",
            section_prefix: "",
        },
        Document {
            label: "Sendmail: proto.m4",
            title: "Rule sets of the Sendmail configuration",
            url: "https://www.sendmail.org/",
            section_prefix: "",
        },
        Document {
            label: "Sendmail: redirect.m4",
            title: "Source of the feature redirect of the Sendmail configuration",
            url: "https://www.sendmail.org/",
            section_prefix: "",
        },
        Document {
            label: "Sendmail: RELEASE_NOTES",
            title: "Sendmail release notes",
            url: "https://www.sendmail.org/",
            section_prefix: "",
        },
        Document {
            label: "Sendmail: srvrsmtp.c",
            title: "Source of the Sendmail SMTP server",
            url: "https://www.sendmail.org/",
            section_prefix: "",
        },
        Document {
            label: "Sendmail: usersmtp.c",
            title: "Source of the Sendmail SMTP client",
            url: "https://www.sendmail.org/",
            section_prefix: "",
        },
        Document {
            label: "Sisimai: Exchange2007.pm",
            title: "Bounces of Exchange known to Sisimai",
            url: "https://github.com/sisimai/p5-sisimai/blob/03158add0d2c59b226726c18de0caed2c8ae4efe/lib/Sisimai/Lhost/Exchange2007.pm",
            section_prefix: "",
        },
        Document {
            label: "Sisimai: google.rb",
            title: "Replies of Google, collected by the Sisimai bounce parser",
            url: "https://github.com/sisimai/rb-sisimai",
            section_prefix: "",
        },
        Document {
            label: "Sisimai: set-of-emails",
            title: "Collection of sample bounces",
            url: "https://github.com/sisimai/set-of-emails",
            section_prefix: "",
        },
        Document {
            label: "Sisimai: source",
            title: "Source of the bounce parser Sisimai",
            url: "https://github.com/sisimai/p5-sisimai",
            section_prefix: "",
        },
        Document {
            label: "Sisimai: Zoho.pm",
            title: "Replies of Zoho Mail known to Sisimai",
            url: "https://github.com/sisimai/p5-sisimai/blob/77ac1da9a9c6696606a1ad369b277b2e10c63b62/lib/Sisimai/Rhost/Zoho.pm",
            section_prefix: "",
        },
        Document {
            label: "smtp-server: smtp-connection",
            title: "Source of smtp-server, the SMTP server of Nodemailer",
            url: "https://github.com/nodemailer/smtp-server",
            section_prefix: "",
        },
        Document {
            label: "Stalwart: rcpt.rs",
            title: "Source of the Stalwart SMTP server: recipients",
            url: "https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/rcpt.rs",
            section_prefix: "",
        },
        Document {
            label: "Stalwart: session.rs",
            title: "Source of the Stalwart SMTP server: session",
            url: "https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/session.rs",
            section_prefix: "",
        },
        Document {
            label: "Stalwart: Sieve examples",
            title: "Documentation of the Stalwart mail server",
            url: "https://www.stalw.art/docs/sieve/examples/",
            section_prefix: "",
        },
        Document {
            label: "sys4: mailbox quota",
            title: "Serving Dovecot mailbox quota status to Postfix",
            url: "https://blog.sys4.de/postfix-dovecot-mailbox-quota-en.html",
            section_prefix: "",
        },
        Document {
            label: "timeoff-management: issue 308",
            title: "A reply of Exchange Online, quoted in a bug report of 2018",
            url: "https://github.com/timeoff-management/timeoff-management-application/issues/308",
            section_prefix: "",
        },
        Document {
            label: "Yahoo: error 554 5.7.9",
            title: "Error \"554 5.7.9: Message not accepted for policy reasons\" when sending email to Yahoo",
            url: "https://help.yahoo.com/kb/SLN7253.html",
            section_prefix: "",
        },
        Document {
            label: "Yahoo: SMTP error codes",
            title: "Yahoo Sender Hub: SMTP Error Codes",
            url: "https://senders.yahooinc.com/smtp-error-codes/",
            section_prefix: "",
        },
        Document {
            label: "ZoneMTA: bounces.txt",
            title: "Bounce rules of ZoneMTA",
            url: "https://github.com/zone-eu/zone-mta/blob/0009aafa5a8002bf978f19f71bcf2a70cd3abd18/config/bounces.txt",
            section_prefix: "",
        },
    ],
    citations: &[
        Citation { document: 0, section: "" },
        Citation { document: 1, section: "4.3" },
        Citation { document: 2, section: "" },
        Citation { document: 3, section: "1" },
        Citation { document: 3, section: "2" },
        Citation { document: 3, section: "3" },
        Citation { document: 3, section: "5" },
        Citation { document: 4, section: "1" },
        Citation { document: 4, section: "3" },
        Citation { document: 4, section: "4.2" },
        Citation { document: 4, section: "4.3" },
        Citation { document: 4, section: "5" },
        Citation { document: 5, section: "4" },
        Citation { document: 5, section: "6.1" },
        Citation { document: 5, section: "6.2" },
        Citation { document: 5, section: "6.3" },
        Citation { document: 5, section: "6.4" },
        Citation { document: 5, section: "7" },
        Citation { document: 6, section: "1" },
        Citation { document: 6, section: "3" },
        Citation { document: 6, section: "5" },
        Citation { document: 6, section: "5.1" },
        Citation { document: 6, section: "5.2" },
        Citation { document: 6, section: "5.3" },
        Citation { document: 6, section: "7" },
        Citation { document: 6, section: "8" },
        Citation { document: 7, section: "4.1" },
        Citation { document: 7, section: "4.2" },
        Citation { document: 8, section: "4" },
        Citation { document: 8, section: "6" },
        Citation { document: 9, section: "6.8" },
        Citation { document: 10, section: "2" },
        Citation { document: 11, section: "1.6" },
        Citation { document: 11, section: "2.9" },
        Citation { document: 11, section: "2.12" },
        Citation { document: 12, section: "6" },
        Citation { document: 13, section: "1" },
        Citation { document: 13, section: "4" },
        Citation { document: 13, section: "5.2" },
        Citation { document: 13, section: "5.2.1" },
        Citation { document: 13, section: "5.3" },
        Citation { document: 13, section: "5.4" },
        Citation { document: 13, section: "7" },
        Citation { document: 13, section: "8" },
        Citation { document: 14, section: "4.3.2" },
        Citation { document: 15, section: "4" },
        Citation { document: 15, section: "4.1.4.1" },
        Citation { document: 16, section: "3.1" },
        Citation { document: 16, section: "4" },
        Citation { document: 17, section: "2" },
        Citation { document: 17, section: "3" },
        Citation { document: 18, section: "3" },
        Citation { document: 18, section: "4" },
        Citation { document: 18, section: "4.1" },
        Citation { document: 18, section: "4.2" },
        Citation { document: 18, section: "6" },
        Citation { document: 19, section: "4.5" },
        Citation { document: 19, section: "5.1" },
        Citation { document: 19, section: "5.2.2" },
        Citation { document: 20, section: "3.2" },
        Citation { document: 20, section: "3.3" },
        Citation { document: 20, section: "3.4" },
        Citation { document: 20, section: "3.5" },
        Citation { document: 20, section: "3.6" },
        Citation { document: 20, section: "3.7" },
        Citation { document: 20, section: "3.8" },
        Citation { document: 21, section: "" },
        Citation { document: 22, section: "4.2" },
        Citation { document: 22, section: "5.2" },
        Citation { document: 23, section: "4.2" },
        Citation { document: 24, section: "5" },
        Citation { document: 24, section: "6.1.2" },
        Citation { document: 25, section: "6" },
        Citation { document: 26, section: "2" },
        Citation { document: 27, section: "4.2" },
        Citation { document: 28, section: "3" },
        Citation { document: 28, section: "4" },
        Citation { document: 28, section: "4.1" },
        Citation { document: 28, section: "6" },
        Citation { document: 28, section: "7" },
        Citation { document: 28, section: "8" },
        Citation { document: 28, section: "9" },
        Citation { document: 29, section: "2.4" },
        Citation { document: 30, section: "2.2.1" },
        Citation { document: 30, section: "2.3.8" },
        Citation { document: 30, section: "2.4" },
        Citation { document: 30, section: "3.1" },
        Citation { document: 30, section: "3.2" },
        Citation { document: 30, section: "3.3" },
        Citation { document: 30, section: "3.4" },
        Citation { document: 30, section: "3.5.1" },
        Citation { document: 30, section: "3.5.2" },
        Citation { document: 30, section: "3.5.3" },
        Citation { document: 30, section: "3.6.2" },
        Citation { document: 30, section: "3.8" },
        Citation { document: 30, section: "4.1.1.1" },
        Citation { document: 30, section: "4.1.1.3" },
        Citation { document: 30, section: "4.1.1.4" },
        Citation { document: 30, section: "4.1.1.5" },
        Citation { document: 30, section: "4.1.1.8" },
        Citation { document: 30, section: "4.1.1.10" },
        Citation { document: 30, section: "4.1.1.11" },
        Citation { document: 30, section: "4.1.2" },
        Citation { document: 30, section: "4.1.4" },
        Citation { document: 30, section: "4.1.5" },
        Citation { document: 30, section: "4.2" },
        Citation { document: 30, section: "4.2.1" },
        Citation { document: 30, section: "4.2.2" },
        Citation { document: 30, section: "4.2.3" },
        Citation { document: 30, section: "4.2.4" },
        Citation { document: 30, section: "4.2.5" },
        Citation { document: 30, section: "4.3.1" },
        Citation { document: 30, section: "4.3.2" },
        Citation { document: 30, section: "4.5.1" },
        Citation { document: 30, section: "4.5.2" },
        Citation { document: 30, section: "4.5.3.1.4" },
        Citation { document: 30, section: "4.5.3.1.8" },
        Citation { document: 30, section: "4.5.3.1.9" },
        Citation { document: 30, section: "4.5.3.1.10" },
        Citation { document: 30, section: "4.5.3.2" },
        Citation { document: 30, section: "4.5.3.2.1" },
        Citation { document: 30, section: "4.5.3.2.4" },
        Citation { document: 30, section: "4.5.3.2.5" },
        Citation { document: 30, section: "4.5.3.2.6" },
        Citation { document: 30, section: "4.5.3.2.7" },
        Citation { document: 30, section: "4.5.4.1" },
        Citation { document: 30, section: "5.1" },
        Citation { document: 30, section: "6.1" },
        Citation { document: 30, section: "6.2" },
        Citation { document: 30, section: "6.3" },
        Citation { document: 30, section: "7.3" },
        Citation { document: 30, section: "7.4" },
        Citation { document: 30, section: "7.5" },
        Citation { document: 30, section: "7.7" },
        Citation { document: 30, section: "7.8" },
        Citation { document: 30, section: "7.9" },
        Citation { document: 31, section: "2.1.1" },
        Citation { document: 32, section: "5" },
        Citation { document: 33, section: "1.3" },
        Citation { document: 33, section: "5" },
        Citation { document: 34, section: "3" },
        Citation { document: 35, section: "6.3" },
        Citation { document: 36, section: "5.11" },
        Citation { document: 37, section: "4.1" },
        Citation { document: 37, section: "4.2" },
        Citation { document: 37, section: "4.3" },
        Citation { document: 37, section: "5.1" },
        Citation { document: 37, section: "6.1" },
        Citation { document: 37, section: "6.2" },
        Citation { document: 37, section: "6.3" },
        Citation { document: 37, section: "7" },
        Citation { document: 38, section: "3.2" },
        Citation { document: 38, section: "3.5" },
        Citation { document: 38, section: "3.7.4.1" },
        Citation { document: 38, section: "3.7.4.2" },
        Citation { document: 39, section: "2" },
        Citation { document: 39, section: "2.1" },
        Citation { document: 39, section: "2.2" },
        Citation { document: 39, section: "2.3" },
        Citation { document: 39, section: "2.4" },
        Citation { document: 39, section: "2.5" },
        Citation { document: 39, section: "3" },
        Citation { document: 39, section: "4.1" },
        Citation { document: 39, section: "4.2" },
        Citation { document: 39, section: "5" },
        Citation { document: 40, section: "4.1" },
        Citation { document: 40, section: "5" },
        Citation { document: 41, section: "8.4" },
        Citation { document: 41, section: "8.6" },
        Citation { document: 41, section: "8.7" },
        Citation { document: 41, section: "" },
        Citation { document: 42, section: "5.1.1" },
        Citation { document: 42, section: "12.1" },
        Citation { document: 42, section: "15.3" },
        Citation { document: 43, section: "3" },
        Citation { document: 43, section: "3.1" },
        Citation { document: 43, section: "3.2" },
        Citation { document: 43, section: "3.3" },
        Citation { document: 43, section: "3.4" },
        Citation { document: 43, section: "4" },
        Citation { document: 43, section: "5" },
        Citation { document: 44, section: "6.6.3" },
        Citation { document: 44, section: "10.3" },
        Citation { document: 45, section: "3" },
        Citation { document: 45, section: "4" },
        Citation { document: 45, section: "5.1" },
        Citation { document: 45, section: "6" },
        Citation { document: 46, section: "1" },
        Citation { document: 46, section: "3" },
        Citation { document: 46, section: "4.1" },
        Citation { document: 46, section: "4.2" },
        Citation { document: 47, section: "3.2" },
        Citation { document: 47, section: "3.2.2" },
        Citation { document: 47, section: "3.2.3" },
        Citation { document: 47, section: "4.4" },
        Citation { document: 48, section: "3.3" },
        Citation { document: 48, section: "4.1" },
        Citation { document: 49, section: "5.2.2" },
        Citation { document: 50, section: "7" },
        Citation { document: 51, section: "" },
        Citation { document: 52, section: "" },
        Citation { document: 53, section: "" },
        Citation { document: 54, section: "" },
        Citation { document: 55, section: "" },
        Citation { document: 56, section: "" },
        Citation { document: 57, section: "" },
        Citation { document: 58, section: "" },
        Citation { document: 59, section: "" },
        Citation { document: 60, section: "" },
        Citation { document: 61, section: "" },
        Citation { document: 62, section: "" },
        Citation { document: 63, section: "" },
        Citation { document: 64, section: "" },
        Citation { document: 65, section: "" },
        Citation { document: 66, section: "" },
        Citation { document: 67, section: "" },
        Citation { document: 68, section: "" },
        Citation { document: 69, section: "" },
        Citation { document: 70, section: "" },
        Citation { document: 71, section: "" },
        Citation { document: 72, section: "" },
        Citation { document: 73, section: "" },
        Citation { document: 74, section: "" },
        Citation { document: 75, section: "" },
        Citation { document: 76, section: "" },
        Citation { document: 77, section: "" },
        Citation { document: 78, section: "" },
        Citation { document: 79, section: "" },
        Citation { document: 80, section: "" },
        Citation { document: 81, section: "" },
        Citation { document: 82, section: "" },
        Citation { document: 83, section: "" },
        Citation { document: 84, section: "" },
        Citation { document: 85, section: "" },
        Citation { document: 86, section: "" },
        Citation { document: 87, section: "" },
        Citation { document: 88, section: "" },
        Citation { document: 89, section: "" },
        Citation { document: 90, section: "" },
        Citation { document: 91, section: "" },
        Citation { document: 92, section: "" },
        Citation { document: 93, section: "" },
        Citation { document: 94, section: "" },
        Citation { document: 95, section: "" },
        Citation { document: 96, section: "" },
        Citation { document: 97, section: "" },
        Citation { document: 98, section: "" },
        Citation { document: 99, section: "" },
        Citation { document: 100, section: "" },
        Citation { document: 101, section: "" },
        Citation { document: 102, section: "" },
        Citation { document: 103, section: "" },
        Citation { document: 104, section: "" },
        Citation { document: 105, section: "" },
        Citation { document: 106, section: "" },
        Citation { document: 107, section: "" },
        Citation { document: 108, section: "" },
        Citation { document: 109, section: "" },
        Citation { document: 110, section: "" },
        Citation { document: 111, section: "" },
        Citation { document: 112, section: "" },
        Citation { document: 113, section: "" },
        Citation { document: 114, section: "" },
        Citation { document: 115, section: "" },
        Citation { document: 116, section: "" },
        Citation { document: 117, section: "" },
        Citation { document: 118, section: "" },
        Citation { document: 119, section: "" },
        Citation { document: 120, section: "" },
        Citation { document: 121, section: "" },
        Citation { document: 122, section: "" },
        Citation { document: 123, section: "" },
        Citation { document: 124, section: "" },
        Citation { document: 125, section: "" },
        Citation { document: 126, section: "" },
        Citation { document: 127, section: "" },
        Citation { document: 128, section: "" },
        Citation { document: 129, section: "" },
        Citation { document: 130, section: "" },
        Citation { document: 131, section: "" },
        Citation { document: 132, section: "" },
        Citation { document: 133, section: "" },
        Citation { document: 134, section: "" },
        Citation { document: 135, section: "" },
        Citation { document: 136, section: "" },
        Citation { document: 137, section: "" },
        Citation { document: 138, section: "" },
        Citation { document: 139, section: "" },
    ],
};

/// The text `smtp/index/reference`.
const LABEL_SMTP_INDEX_REFERENCE: TextId = TextId::new(134);

/// The text `smtp/index/comparisons`.
const LABEL_SMTP_INDEX_COMPARISONS: TextId = TextId::new(135);

/// The text `smtp/severity/positive-completion`.
const LABEL_SMTP_SEVERITY_POSITIVE_COMPLETION: TextId = TextId::new(136);

/// The text `smtp/severity/positive-intermediate`.
const LABEL_SMTP_SEVERITY_POSITIVE_INTERMEDIATE: TextId = TextId::new(137);

/// The text `smtp/severity/transient-negative`.
const LABEL_SMTP_SEVERITY_TRANSIENT_NEGATIVE: TextId = TextId::new(138);

/// The text `smtp/severity/permanent-negative`.
const LABEL_SMTP_SEVERITY_PERMANENT_NEGATIVE: TextId = TextId::new(139);

/// The text `smtp/category/syntax`.
const LABEL_SMTP_CATEGORY_SYNTAX: TextId = TextId::new(140);

/// The text `smtp/category/information`.
const LABEL_SMTP_CATEGORY_INFORMATION: TextId = TextId::new(141);

/// The text `smtp/category/connections`.
const LABEL_SMTP_CATEGORY_CONNECTIONS: TextId = TextId::new(142);

/// The text `smtp/category/mail-system`.
const LABEL_SMTP_CATEGORY_MAIL_SYSTEM: TextId = TextId::new(143);

/// The text `smtp/command/any`.
const LABEL_SMTP_COMMAND_ANY: TextId = TextId::new(144);

/// The text `smtp/command/greeting`.
const LABEL_SMTP_COMMAND_GREETING: TextId = TextId::new(145);

/// The text `smtp/command/end-of-data`.
const LABEL_SMTP_COMMAND_END_OF_DATA: TextId = TextId::new(146);

/// The text `smtp/command/any/other`.
const LABEL_SMTP_COMMAND_ANY_OTHER: TextId = TextId::new(147);

/// The text `smtp/211/name`.
const LABEL_SMTP_211_NAME: TextId = TextId::new(148);

/// The text `smtp/211/short`.
const TEXT_SMTP_211_SHORT: TextId = TextId::new(149);

/// The text `smtp/211/description`.
const TEXT_SMTP_211_DESCRIPTION: TextId = TextId::new(150);

/// The text `smtp/211/seen_when/by-hand`.
const TEXT_SMTP_211_SEEN_WHEN_BY_HAND: TextId = TextId::new(151);

/// The text `smtp/211/fix/client-developer`.
const TEXT_SMTP_211_FIX_CLIENT_DEVELOPER: TextId = TextId::new(152);

/// The text `smtp/211/fix/recipient-admin`.
const TEXT_SMTP_211_FIX_RECIPIENT_ADMIN: TextId = TextId::new(153);

/// The text `smtp/211/use_when`.
const TEXT_SMTP_211_USE_WHEN: TextId = TextId::new(154);

/// The text `smtp/214/name`.
const LABEL_SMTP_214_NAME: TextId = TextId::new(155);

/// The text `smtp/214/short`.
const TEXT_SMTP_214_SHORT: TextId = TextId::new(156);

/// The text `smtp/214/description`.
const TEXT_SMTP_214_DESCRIPTION: TextId = TextId::new(157);

/// The text `smtp/214/seen_when/topic`.
const TEXT_SMTP_214_SEEN_WHEN_TOPIC: TextId = TextId::new(158);

/// The text `smtp/214/fix/client-developer`.
const TEXT_SMTP_214_FIX_CLIENT_DEVELOPER: TextId = TextId::new(159);

/// The text `smtp/214/use_when`.
const TEXT_SMTP_214_USE_WHEN: TextId = TextId::new(160);

/// The text `smtp/220/name`.
const LABEL_SMTP_220_NAME: TextId = TextId::new(161);

/// The text `smtp/220/short`.
const TEXT_SMTP_220_SHORT: TextId = TextId::new(162);

/// The text `smtp/220/description`.
const TEXT_SMTP_220_DESCRIPTION: TextId = TextId::new(163);

/// The text `smtp/220/seen_when/connected`.
const TEXT_SMTP_220_SEEN_WHEN_CONNECTED: TextId = TextId::new(164);

/// The text `smtp/220/seen_when/reversed`.
const TEXT_SMTP_220_SEEN_WHEN_REVERSED: TextId = TextId::new(165);

/// The text `smtp/220/seen_when/tls-offered`.
const TEXT_SMTP_220_SEEN_WHEN_TLS_OFFERED: TextId = TextId::new(166);

/// The text `smtp/220/fix/client-developer`.
const TEXT_SMTP_220_FIX_CLIENT_DEVELOPER: TextId = TextId::new(167);

/// The text `smtp/220/fix/sender-admin`.
const TEXT_SMTP_220_FIX_SENDER_ADMIN: TextId = TextId::new(168);

/// The text `smtp/220/fix/recipient-admin`.
const TEXT_SMTP_220_FIX_RECIPIENT_ADMIN: TextId = TextId::new(169);

/// The text `smtp/220/use_when`.
const TEXT_SMTP_220_USE_WHEN: TextId = TextId::new(170);

/// The text `smtp/220/meanings/start-tls`.
const TEXT_SMTP_220_MEANINGS_START_TLS: TextId = TextId::new(171);

/// The text `smtp/220/in_practice/early-talkers`.
const TEXT_SMTP_220_IN_PRACTICE_EARLY_TALKERS: TextId = TextId::new(172);

/// The text `smtp/220/in_practice/exim-sync`.
const TEXT_SMTP_220_IN_PRACTICE_EXIM_SYNC: TextId = TextId::new(173);

/// The text `smtp/221/name`.
const LABEL_SMTP_221_NAME: TextId = TextId::new(174);

/// The text `smtp/221/short`.
const TEXT_SMTP_221_SHORT: TextId = TextId::new(175);

/// The text `smtp/221/description`.
const TEXT_SMTP_221_DESCRIPTION: TextId = TextId::new(176);

/// The text `smtp/221/seen_when/finished`.
const TEXT_SMTP_221_SEEN_WHEN_FINISHED: TextId = TextId::new(177);

/// The text `smtp/221/seen_when/callout`.
const TEXT_SMTP_221_SEEN_WHEN_CALLOUT: TextId = TextId::new(178);

/// The text `smtp/221/fix/client-developer`.
const TEXT_SMTP_221_FIX_CLIENT_DEVELOPER: TextId = TextId::new(179);

/// The text `smtp/221/fix/sender-admin`.
const TEXT_SMTP_221_FIX_SENDER_ADMIN: TextId = TextId::new(180);

/// The text `smtp/221/use_when`.
const TEXT_SMTP_221_USE_WHEN: TextId = TextId::new(181);

/// The text `smtp/221/in_practice/forbidden-commands`.
const TEXT_SMTP_221_IN_PRACTICE_FORBIDDEN_COMMANDS: TextId = TextId::new(182);

/// The text `smtp/221/in_practice/not-awaited`.
const TEXT_SMTP_221_IN_PRACTICE_NOT_AWAITED: TextId = TextId::new(183);

/// The text `smtp/221/in_practice/enhanced`.
const TEXT_SMTP_221_IN_PRACTICE_ENHANCED: TextId = TextId::new(184);

/// The text `smtp/235/name`.
const LABEL_SMTP_235_NAME: TextId = TextId::new(185);

/// The text `smtp/235/short`.
const TEXT_SMTP_235_SHORT: TextId = TextId::new(186);

/// The text `smtp/235/description`.
const TEXT_SMTP_235_DESCRIPTION: TextId = TextId::new(187);

/// The text `smtp/235/seen_when/submission`.
const TEXT_SMTP_235_SEEN_WHEN_SUBMISSION: TextId = TextId::new(188);

/// The text `smtp/235/seen_when/steps`.
const TEXT_SMTP_235_SEEN_WHEN_STEPS: TextId = TextId::new(189);

/// The text `smtp/235/fix/client-developer`.
const TEXT_SMTP_235_FIX_CLIENT_DEVELOPER: TextId = TextId::new(190);

/// The text `smtp/235/fix/sender-admin`.
const TEXT_SMTP_235_FIX_SENDER_ADMIN: TextId = TextId::new(191);

/// The text `smtp/235/fix/recipient-admin`.
const TEXT_SMTP_235_FIX_RECIPIENT_ADMIN: TextId = TextId::new(192);

/// The text `smtp/235/use_when`.
const TEXT_SMTP_235_USE_WHEN: TextId = TextId::new(193);

/// The text `smtp/235/in_practice/enhanced`.
const TEXT_SMTP_235_IN_PRACTICE_ENHANCED: TextId = TextId::new(194);

/// The text `smtp/235/in_practice/smtplib`.
const TEXT_SMTP_235_IN_PRACTICE_SMTPLIB: TextId = TextId::new(195);

/// The text `smtp/250/name`.
const LABEL_SMTP_250_NAME: TextId = TextId::new(196);

/// The text `smtp/250/short`.
const TEXT_SMTP_250_SHORT: TextId = TextId::new(197);

/// The text `smtp/250/description`.
const TEXT_SMTP_250_DESCRIPTION: TextId = TextId::new(198);

/// The text `smtp/250/seen_when/hello`.
const TEXT_SMTP_250_SEEN_WHEN_HELLO: TextId = TextId::new(199);

/// The text `smtp/250/seen_when/envelope`.
const TEXT_SMTP_250_SEEN_WHEN_ENVELOPE: TextId = TextId::new(200);

/// The text `smtp/250/seen_when/message`.
const TEXT_SMTP_250_SEEN_WHEN_MESSAGE: TextId = TextId::new(201);

/// The text `smtp/250/seen_when/verified`.
const TEXT_SMTP_250_SEEN_WHEN_VERIFIED: TextId = TextId::new(202);

/// The text `smtp/250/seen_when/reset`.
const TEXT_SMTP_250_SEEN_WHEN_RESET: TextId = TextId::new(203);

/// The text `smtp/250/fix/client-developer`.
const TEXT_SMTP_250_FIX_CLIENT_DEVELOPER: TextId = TextId::new(204);

/// The text `smtp/250/fix/sender-admin`.
const TEXT_SMTP_250_FIX_SENDER_ADMIN: TextId = TextId::new(205);

/// The text `smtp/250/use_when`.
const TEXT_SMTP_250_USE_WHEN: TextId = TextId::new(206);

/// The text `smtp/250/meanings/queue-run`.
const TEXT_SMTP_250_MEANINGS_QUEUE_RUN: TextId = TextId::new(207);

/// The text `smtp/250/meanings/turned`.
const TEXT_SMTP_250_MEANINGS_TURNED: TextId = TextId::new(208);

/// The text `smtp/251/name`.
const LABEL_SMTP_251_NAME: TextId = TextId::new(209);

/// The text `smtp/251/short`.
const TEXT_SMTP_251_SHORT: TextId = TextId::new(210);

/// The text `smtp/251/description`.
const TEXT_SMTP_251_DESCRIPTION: TextId = TextId::new(211);

/// The text `smtp/251/seen_when/forwarded`.
const TEXT_SMTP_251_SEEN_WHEN_FORWARDED: TextId = TextId::new(212);

/// The text `smtp/251/seen_when/asked`.
const TEXT_SMTP_251_SEEN_WHEN_ASKED: TextId = TextId::new(213);

/// The text `smtp/251/fix/sender`.
const TEXT_SMTP_251_FIX_SENDER: TextId = TextId::new(214);

/// The text `smtp/251/fix/client-developer`.
const TEXT_SMTP_251_FIX_CLIENT_DEVELOPER: TextId = TextId::new(215);

/// The text `smtp/251/fix/recipient-admin`.
const TEXT_SMTP_251_FIX_RECIPIENT_ADMIN: TextId = TextId::new(216);

/// The text `smtp/251/use_when`.
const TEXT_SMTP_251_USE_WHEN: TextId = TextId::new(217);

/// The text `smtp/251/meanings/queue-empty`.
const TEXT_SMTP_251_MEANINGS_QUEUE_EMPTY: TextId = TextId::new(218);

/// The text `smtp/251/in_practice/not-sent`.
const TEXT_SMTP_251_IN_PRACTICE_NOT_SENT: TextId = TextId::new(219);

/// The text `smtp/252/name`.
const LABEL_SMTP_252_NAME: TextId = TextId::new(220);

/// The text `smtp/252/short`.
const TEXT_SMTP_252_SHORT: TextId = TextId::new(221);

/// The text `smtp/252/description`.
const TEXT_SMTP_252_DESCRIPTION: TextId = TextId::new(222);

/// The text `smtp/252/seen_when/switched-off`.
const TEXT_SMTP_252_SEEN_WHEN_SWITCHED_OFF: TextId = TextId::new(223);

/// The text `smtp/252/seen_when/mail-exchanger`.
const TEXT_SMTP_252_SEEN_WHEN_MAIL_EXCHANGER: TextId = TextId::new(224);

/// The text `smtp/252/seen_when/list`.
const TEXT_SMTP_252_SEEN_WHEN_LIST: TextId = TextId::new(225);

/// The text `smtp/252/seen_when/utf8-name`.
const TEXT_SMTP_252_SEEN_WHEN_UTF8_NAME: TextId = TextId::new(226);

/// The text `smtp/252/fix/sender-admin`.
const TEXT_SMTP_252_FIX_SENDER_ADMIN: TextId = TextId::new(227);

/// The text `smtp/252/fix/client-developer`.
const TEXT_SMTP_252_FIX_CLIENT_DEVELOPER: TextId = TextId::new(228);

/// The text `smtp/252/use_when`.
const TEXT_SMTP_252_USE_WHEN: TextId = TextId::new(229);

/// The text `smtp/252/meanings/delivery-started`.
const TEXT_SMTP_252_MEANINGS_DELIVERY_STARTED: TextId = TextId::new(230);

/// The text `smtp/252/in_practice/postfix`.
const TEXT_SMTP_252_IN_PRACTICE_POSTFIX: TextId = TextId::new(231);

/// The text `smtp/252/in_practice/exim`.
const TEXT_SMTP_252_IN_PRACTICE_EXIM: TextId = TextId::new(232);

/// The text `smtp/252/in_practice/sendmail`.
const TEXT_SMTP_252_IN_PRACTICE_SENDMAIL: TextId = TextId::new(233);

/// The text `smtp/252/in_practice/queue-run`.
const TEXT_SMTP_252_IN_PRACTICE_QUEUE_RUN: TextId = TextId::new(234);

/// The text `smtp/253/name`.
const LABEL_SMTP_253_NAME: TextId = TextId::new(235);

/// The text `smtp/253/short`.
const TEXT_SMTP_253_SHORT: TextId = TextId::new(236);

/// The text `smtp/253/description`.
const TEXT_SMTP_253_DESCRIPTION: TextId = TextId::new(237);

/// The text `smtp/253/seen_when/collected`.
const TEXT_SMTP_253_SEEN_WHEN_COLLECTED: TextId = TextId::new(238);

/// The text `smtp/253/fix/sender-admin`.
const TEXT_SMTP_253_FIX_SENDER_ADMIN: TextId = TextId::new(239);

/// The text `smtp/253/fix/client-developer`.
const TEXT_SMTP_253_FIX_CLIENT_DEVELOPER: TextId = TextId::new(240);

/// The text `smtp/253/use_when`.
const TEXT_SMTP_253_USE_WHEN: TextId = TextId::new(241);

/// The text `smtp/253/in_practice/not-counted`.
const TEXT_SMTP_253_IN_PRACTICE_NOT_COUNTED: TextId = TextId::new(242);

/// The text `smtp/253/in_practice/fetchmail`.
const TEXT_SMTP_253_IN_PRACTICE_FETCHMAIL: TextId = TextId::new(243);

/// The text `smtp/334/name`.
const LABEL_SMTP_334_NAME: TextId = TextId::new(244);

/// The text `smtp/334/short`.
const TEXT_SMTP_334_SHORT: TextId = TextId::new(245);

/// The text `smtp/334/description`.
const TEXT_SMTP_334_DESCRIPTION: TextId = TextId::new(246);

/// The text `smtp/334/seen_when/empty`.
const TEXT_SMTP_334_SEEN_WHEN_EMPTY: TextId = TextId::new(247);

/// The text `smtp/334/seen_when/prompts`.
const TEXT_SMTP_334_SEEN_WHEN_PROMPTS: TextId = TextId::new(248);

/// The text `smtp/334/seen_when/nonce`.
const TEXT_SMTP_334_SEEN_WHEN_NONCE: TextId = TextId::new(249);

/// The text `smtp/334/seen_when/server-proof`.
const TEXT_SMTP_334_SEEN_WHEN_SERVER_PROOF: TextId = TextId::new(250);

/// The text `smtp/334/seen_when/oauth-error`.
const TEXT_SMTP_334_SEEN_WHEN_OAUTH_ERROR: TextId = TextId::new(251);

/// The text `smtp/334/fix/client-developer`.
const TEXT_SMTP_334_FIX_CLIENT_DEVELOPER: TextId = TextId::new(252);

/// The text `smtp/334/fix/sender-admin`.
const TEXT_SMTP_334_FIX_SENDER_ADMIN: TextId = TextId::new(253);

/// The text `smtp/334/use_when`.
const TEXT_SMTP_334_USE_WHEN: TextId = TextId::new(254);

/// The text `smtp/334/in_practice/postfix-log`.
const TEXT_SMTP_334_IN_PRACTICE_POSTFIX_LOG: TextId = TextId::new(255);

/// The text `smtp/354/name`.
const LABEL_SMTP_354_NAME: TextId = TextId::new(256);

/// The text `smtp/354/short`.
const TEXT_SMTP_354_SHORT: TextId = TextId::new(257);

/// The text `smtp/354/description`.
const TEXT_SMTP_354_DESCRIPTION: TextId = TextId::new(258);

/// The text `smtp/354/seen_when/envelope-complete`.
const TEXT_SMTP_354_SEEN_WHEN_ENVELOPE_COMPLETE: TextId = TextId::new(259);

/// The text `smtp/354/seen_when/no-recipient-left`.
const TEXT_SMTP_354_SEEN_WHEN_NO_RECIPIENT_LEFT: TextId = TextId::new(260);

/// The text `smtp/354/fix/client-developer`.
const TEXT_SMTP_354_FIX_CLIENT_DEVELOPER: TextId = TextId::new(261);

/// The text `smtp/354/fix/sender-admin`.
const TEXT_SMTP_354_FIX_SENDER_ADMIN: TextId = TextId::new(262);

/// The text `smtp/354/use_when`.
const TEXT_SMTP_354_USE_WHEN: TextId = TextId::new(263);

/// The text `smtp/354/in_practice/smuggling`.
const TEXT_SMTP_354_IN_PRACTICE_SMUGGLING: TextId = TextId::new(264);

/// The text `smtp/354/in_practice/pix`.
const TEXT_SMTP_354_IN_PRACTICE_PIX: TextId = TextId::new(265);

/// The text `smtp/355/name`.
const LABEL_SMTP_355_NAME: TextId = TextId::new(266);

/// The text `smtp/355/short`.
const TEXT_SMTP_355_SHORT: TextId = TextId::new(267);

/// The text `smtp/355/description`.
const TEXT_SMTP_355_DESCRIPTION: TextId = TextId::new(268);

/// The text `smtp/355/seen_when/broken-transfer`.
const TEXT_SMTP_355_SEEN_WHEN_BROKEN_TRANSFER: TextId = TextId::new(269);

/// The text `smtp/355/seen_when/lost-answer`.
const TEXT_SMTP_355_SEEN_WHEN_LOST_ANSWER: TextId = TextId::new(270);

/// The text `smtp/355/fix/client-developer`.
const TEXT_SMTP_355_FIX_CLIENT_DEVELOPER: TextId = TextId::new(271);

/// The text `smtp/355/use_when`.
const TEXT_SMTP_355_USE_WHEN: TextId = TextId::new(272);

/// The text `smtp/355/in_practice/not-offered`.
const TEXT_SMTP_355_IN_PRACTICE_NOT_OFFERED: TextId = TextId::new(273);

/// The text `smtp/355/in_practice/simulator`.
const TEXT_SMTP_355_IN_PRACTICE_SIMULATOR: TextId = TextId::new(274);

/// The text `smtp/421/name`.
const LABEL_SMTP_421_NAME: TextId = TextId::new(275);

/// The text `smtp/421/short`.
const TEXT_SMTP_421_SHORT: TextId = TextId::new(276);

/// The text `smtp/421/description`.
const TEXT_SMTP_421_DESCRIPTION: TextId = TextId::new(277);

/// The text `smtp/421/seen_when/refused-session`.
const TEXT_SMTP_421_SEEN_WHEN_REFUSED_SESSION: TextId = TextId::new(278);

/// The text `smtp/421/seen_when/broken-off`.
const TEXT_SMTP_421_SEEN_WHEN_BROKEN_OFF: TextId = TextId::new(279);

/// The text `smtp/421/fix/sender-admin`.
const TEXT_SMTP_421_FIX_SENDER_ADMIN: TextId = TextId::new(280);

/// The text `smtp/421/fix/recipient-admin`.
const TEXT_SMTP_421_FIX_RECIPIENT_ADMIN: TextId = TextId::new(281);

/// The text `smtp/421/fix/client-developer`.
const TEXT_SMTP_421_FIX_CLIENT_DEVELOPER: TextId = TextId::new(282);

/// The text `smtp/421/use_when`.
const TEXT_SMTP_421_USE_WHEN: TextId = TextId::new(283);

/// The text `smtp/421/in_practice/errors`.
const TEXT_SMTP_421_IN_PRACTICE_ERRORS: TextId = TextId::new(284);

/// The text `smtp/432/name`.
const LABEL_SMTP_432_NAME: TextId = TextId::new(285);

/// The text `smtp/432/short`.
const TEXT_SMTP_432_SHORT: TextId = TextId::new(286);

/// The text `smtp/432/description`.
const TEXT_SMTP_432_DESCRIPTION: TextId = TextId::new(287);

/// The text `smtp/432/seen_when/old-database`.
const TEXT_SMTP_432_SEEN_WHEN_OLD_DATABASE: TextId = TextId::new(288);

/// The text `smtp/432/seen_when/too-many-senders`.
const TEXT_SMTP_432_SEEN_WHEN_TOO_MANY_SENDERS: TextId = TextId::new(289);

/// The text `smtp/432/fix/sender`.
const TEXT_SMTP_432_FIX_SENDER: TextId = TextId::new(290);

/// The text `smtp/432/fix/sender-admin`.
const TEXT_SMTP_432_FIX_SENDER_ADMIN: TextId = TextId::new(291);

/// The text `smtp/432/fix/recipient-admin`.
const TEXT_SMTP_432_FIX_RECIPIENT_ADMIN: TextId = TextId::new(292);

/// The text `smtp/432/fix/client-developer`.
const TEXT_SMTP_432_FIX_CLIENT_DEVELOPER: TextId = TextId::new(293);

/// The text `smtp/432/use_when`.
const TEXT_SMTP_432_USE_WHEN: TextId = TextId::new(294);

/// The text `smtp/432/meanings/throttled`.
const TEXT_SMTP_432_MEANINGS_THROTTLED: TextId = TextId::new(295);

/// The text `smtp/432/in_practice/not-sent`.
const TEXT_SMTP_432_IN_PRACTICE_NOT_SENT: TextId = TextId::new(296);

/// The text `smtp/432/in_practice/storedrv`.
const TEXT_SMTP_432_IN_PRACTICE_STOREDRV: TextId = TextId::new(297);

/// The text `smtp/450/name`.
const LABEL_SMTP_450_NAME: TextId = TextId::new(298);

/// The text `smtp/450/short`.
const TEXT_SMTP_450_SHORT: TextId = TextId::new(299);

/// The text `smtp/450/description`.
const TEXT_SMTP_450_DESCRIPTION: TextId = TextId::new(300);

/// The text `smtp/450/seen_when/greylisting`.
const TEXT_SMTP_450_SEEN_WHEN_GREYLISTING: TextId = TextId::new(301);

/// The text `smtp/450/seen_when/sender-checks`.
const TEXT_SMTP_450_SEEN_WHEN_SENDER_CHECKS: TextId = TextId::new(302);

/// The text `smtp/450/seen_when/rate`.
const TEXT_SMTP_450_SEEN_WHEN_RATE: TextId = TextId::new(303);

/// The text `smtp/450/seen_when/address-probe`.
const TEXT_SMTP_450_SEEN_WHEN_ADDRESS_PROBE: TextId = TextId::new(304);

/// The text `smtp/450/seen_when/list`.
const TEXT_SMTP_450_SEEN_WHEN_LIST: TextId = TextId::new(305);

/// The text `smtp/450/seen_when/priority`.
const TEXT_SMTP_450_SEEN_WHEN_PRIORITY: TextId = TextId::new(306);

/// The text `smtp/450/seen_when/content`.
const TEXT_SMTP_450_SEEN_WHEN_CONTENT: TextId = TextId::new(307);

/// The text `smtp/450/fix/sender`.
const TEXT_SMTP_450_FIX_SENDER: TextId = TextId::new(308);

/// The text `smtp/450/fix/sender-admin`.
const TEXT_SMTP_450_FIX_SENDER_ADMIN: TextId = TextId::new(309);

/// The text `smtp/450/fix/recipient-admin`.
const TEXT_SMTP_450_FIX_RECIPIENT_ADMIN: TextId = TextId::new(310);

/// The text `smtp/450/fix/client-developer`.
const TEXT_SMTP_450_FIX_CLIENT_DEVELOPER: TextId = TextId::new(311);

/// The text `smtp/450/use_when`.
const TEXT_SMTP_450_USE_WHEN: TextId = TextId::new(312);

/// The text `smtp/450/meanings/turn-refused`.
const TEXT_SMTP_450_MEANINGS_TURN_REFUSED: TextId = TextId::new(313);

/// The text `smtp/450/in_practice/gmail`.
const TEXT_SMTP_450_IN_PRACTICE_GMAIL: TextId = TextId::new(314);

/// The text `smtp/450/in_practice/postfix-unknown`.
const TEXT_SMTP_450_IN_PRACTICE_POSTFIX_UNKNOWN: TextId = TextId::new(315);

/// The text `smtp/450/in_practice/postfix-rates`.
const TEXT_SMTP_450_IN_PRACTICE_POSTFIX_RATES: TextId = TextId::new(316);

/// The text `smtp/450/in_practice/postscreen`.
const TEXT_SMTP_450_IN_PRACTICE_POSTSCREEN: TextId = TextId::new(317);

/// The text `smtp/450/in_practice/fakedefer`.
const TEXT_SMTP_450_IN_PRACTICE_FAKEDEFER: TextId = TextId::new(318);

/// The text `smtp/451/name`.
const LABEL_SMTP_451_NAME: TextId = TextId::new(319);

/// The text `smtp/451/short`.
const TEXT_SMTP_451_SHORT: TextId = TextId::new(320);

/// The text `smtp/451/description`.
const TEXT_SMTP_451_DESCRIPTION: TextId = TextId::new(321);

/// The text `smtp/451/seen_when/client`.
const TEXT_SMTP_451_SEEN_WHEN_CLIENT: TextId = TextId::new(322);

/// The text `smtp/451/seen_when/sender-dns`.
const TEXT_SMTP_451_SEEN_WHEN_SENDER_DNS: TextId = TextId::new(323);

/// The text `smtp/451/seen_when/recipient-lookup`.
const TEXT_SMTP_451_SEEN_WHEN_RECIPIENT_LOOKUP: TextId = TextId::new(324);

/// The text `smtp/451/seen_when/sender-callout`.
const TEXT_SMTP_451_SEEN_WHEN_SENDER_CALLOUT: TextId = TextId::new(325);

/// The text `smtp/451/seen_when/storing`.
const TEXT_SMTP_451_SEEN_WHEN_STORING: TextId = TextId::new(326);

/// The text `smtp/451/seen_when/signature-dns`.
const TEXT_SMTP_451_SEEN_WHEN_SIGNATURE_DNS: TextId = TextId::new(327);

/// The text `smtp/451/seen_when/imap`.
const TEXT_SMTP_451_SEEN_WHEN_IMAP: TextId = TextId::new(328);

/// The text `smtp/451/fix/sender`.
const TEXT_SMTP_451_FIX_SENDER: TextId = TextId::new(329);

/// The text `smtp/451/fix/sender-admin`.
const TEXT_SMTP_451_FIX_SENDER_ADMIN: TextId = TextId::new(330);

/// The text `smtp/451/fix/recipient-admin`.
const TEXT_SMTP_451_FIX_RECIPIENT_ADMIN: TextId = TextId::new(331);

/// The text `smtp/451/fix/client-developer`.
const TEXT_SMTP_451_FIX_CLIENT_DEVELOPER: TextId = TextId::new(332);

/// The text `smtp/451/use_when`.
const TEXT_SMTP_451_USE_WHEN: TextId = TextId::new(333);

/// The text `smtp/451/meanings/turn-unverified`.
const TEXT_SMTP_451_MEANINGS_TURN_UNVERIFIED: TextId = TextId::new(334);

/// The text `smtp/451/in_practice/sender-domain`.
const TEXT_SMTP_451_IN_PRACTICE_SENDER_DOMAIN: TextId = TextId::new(335);

/// The text `smtp/451/in_practice/exim-defer`.
const TEXT_SMTP_451_IN_PRACTICE_EXIM_DEFER: TextId = TextId::new(336);

/// The text `smtp/451/in_practice/milter`.
const TEXT_SMTP_451_IN_PRACTICE_MILTER: TextId = TextId::new(337);

/// The text `smtp/451/in_practice/postfix-configuration`.
const TEXT_SMTP_451_IN_PRACTICE_POSTFIX_CONFIGURATION: TextId = TextId::new(338);

/// The text `smtp/451/in_practice/microsoft`.
const TEXT_SMTP_451_IN_PRACTICE_MICROSOFT: TextId = TextId::new(339);

/// The text `smtp/451/in_practice/spamd`.
const TEXT_SMTP_451_IN_PRACTICE_SPAMD: TextId = TextId::new(340);

/// The text `smtp/451/in_practice/recipient-limit`.
const TEXT_SMTP_451_IN_PRACTICE_RECIPIENT_LIMIT: TextId = TextId::new(341);

/// The text `smtp/452/name`.
const LABEL_SMTP_452_NAME: TextId = TextId::new(342);

/// The text `smtp/452/short`.
const TEXT_SMTP_452_SHORT: TextId = TextId::new(343);

/// The text `smtp/452/description`.
const TEXT_SMTP_452_DESCRIPTION: TextId = TextId::new(344);

/// The text `smtp/452/seen_when/declared-size`.
const TEXT_SMTP_452_SEEN_WHEN_DECLARED_SIZE: TextId = TextId::new(345);

/// The text `smtp/452/seen_when/recipient`.
const TEXT_SMTP_452_SEEN_WHEN_RECIPIENT: TextId = TextId::new(346);

/// The text `smtp/452/seen_when/while-storing`.
const TEXT_SMTP_452_SEEN_WHEN_WHILE_STORING: TextId = TextId::new(347);

/// The text `smtp/452/fix/sender-admin`.
const TEXT_SMTP_452_FIX_SENDER_ADMIN: TextId = TextId::new(348);

/// The text `smtp/452/fix/recipient`.
const TEXT_SMTP_452_FIX_RECIPIENT: TextId = TextId::new(349);

/// The text `smtp/452/fix/recipient-admin`.
const TEXT_SMTP_452_FIX_RECIPIENT_ADMIN: TextId = TextId::new(350);

/// The text `smtp/452/fix/client-developer`.
const TEXT_SMTP_452_FIX_CLIENT_DEVELOPER: TextId = TextId::new(351);

/// The text `smtp/452/use_when`.
const TEXT_SMTP_452_USE_WHEN: TextId = TextId::new(352);

/// The text `smtp/452/in_practice/reserve`.
const TEXT_SMTP_452_IN_PRACTICE_RESERVE: TextId = TextId::new(353);

/// The text `smtp/453/name`.
const LABEL_SMTP_453_NAME: TextId = TextId::new(354);

/// The text `smtp/453/short`.
const TEXT_SMTP_453_SHORT: TextId = TextId::new(355);

/// The text `smtp/453/description`.
const TEXT_SMTP_453_DESCRIPTION: TextId = TextId::new(356);

/// The text `smtp/453/seen_when/empty-queue`.
const TEXT_SMTP_453_SEEN_WHEN_EMPTY_QUEUE: TextId = TextId::new(357);

/// The text `smtp/453/fix/sender-admin`.
const TEXT_SMTP_453_FIX_SENDER_ADMIN: TextId = TextId::new(358);

/// The text `smtp/453/fix/recipient-admin`.
const TEXT_SMTP_453_FIX_RECIPIENT_ADMIN: TextId = TextId::new(359);

/// The text `smtp/453/fix/client-developer`.
const TEXT_SMTP_453_FIX_CLIENT_DEVELOPER: TextId = TextId::new(360);

/// The text `smtp/453/use_when`.
const TEXT_SMTP_453_USE_WHEN: TextId = TextId::new(361);

/// The text `smtp/453/in_practice/exim`.
const TEXT_SMTP_453_IN_PRACTICE_EXIM: TextId = TextId::new(362);

/// The text `smtp/453/in_practice/fetchmail`.
const TEXT_SMTP_453_IN_PRACTICE_FETCHMAIL: TextId = TextId::new(363);

/// The text `smtp/453/in_practice/soft-bounce`.
const TEXT_SMTP_453_IN_PRACTICE_SOFT_BOUNCE: TextId = TextId::new(364);

/// The text `smtp/454/name`.
const LABEL_SMTP_454_NAME: TextId = TextId::new(365);

/// The text `smtp/454/short`.
const TEXT_SMTP_454_SHORT: TextId = TextId::new(366);

/// The text `smtp/454/description`.
const TEXT_SMTP_454_DESCRIPTION: TextId = TextId::new(367);

/// The text `smtp/454/seen_when/backend`.
const TEXT_SMTP_454_SEEN_WHEN_BACKEND: TextId = TextId::new(368);

/// The text `smtp/454/seen_when/too-many-logins`.
const TEXT_SMTP_454_SEEN_WHEN_TOO_MANY_LOGINS: TextId = TextId::new(369);

/// The text `smtp/454/seen_when/certificate`.
const TEXT_SMTP_454_SEEN_WHEN_CERTIFICATE: TextId = TextId::new(370);

/// The text `smtp/454/seen_when/tls-rate`.
const TEXT_SMTP_454_SEEN_WHEN_TLS_RATE: TextId = TextId::new(371);

/// The text `smtp/454/seen_when/relay`.
const TEXT_SMTP_454_SEEN_WHEN_RELAY: TextId = TextId::new(372);

/// The text `smtp/454/fix/sender`.
const TEXT_SMTP_454_FIX_SENDER: TextId = TextId::new(373);

/// The text `smtp/454/fix/sender-admin`.
const TEXT_SMTP_454_FIX_SENDER_ADMIN: TextId = TextId::new(374);

/// The text `smtp/454/fix/recipient-admin`.
const TEXT_SMTP_454_FIX_RECIPIENT_ADMIN: TextId = TextId::new(375);

/// The text `smtp/454/fix/client-developer`.
const TEXT_SMTP_454_FIX_CLIENT_DEVELOPER: TextId = TextId::new(376);

/// The text `smtp/454/use_when`.
const TEXT_SMTP_454_USE_WHEN: TextId = TextId::new(377);

/// The text `smtp/454/meanings/no-tls`.
const TEXT_SMTP_454_MEANINGS_NO_TLS: TextId = TextId::new(378);

/// The text `smtp/454/meanings/no-relay`.
const TEXT_SMTP_454_MEANINGS_NO_RELAY: TextId = TextId::new(379);

/// The text `smtp/454/in_practice/others`.
const TEXT_SMTP_454_IN_PRACTICE_OTHERS: TextId = TextId::new(380);

/// The text `smtp/454/in_practice/milter`.
const TEXT_SMTP_454_IN_PRACTICE_MILTER: TextId = TextId::new(381);

/// The text `smtp/454/in_practice/clear-text`.
const TEXT_SMTP_454_IN_PRACTICE_CLEAR_TEXT: TextId = TextId::new(382);

/// The text `smtp/454/in_practice/soft-bounce`.
const TEXT_SMTP_454_IN_PRACTICE_SOFT_BOUNCE: TextId = TextId::new(383);

/// The text `smtp/454/in_practice/sendmail-client`.
const TEXT_SMTP_454_IN_PRACTICE_SENDMAIL_CLIENT: TextId = TextId::new(384);

/// The text `smtp/454/in_practice/dotnet`.
const TEXT_SMTP_454_IN_PRACTICE_DOTNET: TextId = TextId::new(385);

/// The text `smtp/455/name`.
const LABEL_SMTP_455_NAME: TextId = TextId::new(386);

/// The text `smtp/455/short`.
const TEXT_SMTP_455_SHORT: TextId = TextId::new(387);

/// The text `smtp/455/description`.
const TEXT_SMTP_455_DESCRIPTION: TextId = TextId::new(388);

/// The text `smtp/455/seen_when/deadline`.
const TEXT_SMTP_455_SEEN_WHEN_DEADLINE: TextId = TextId::new(389);

/// The text `smtp/455/seen_when/component-down`.
const TEXT_SMTP_455_SEEN_WHEN_COMPONENT_DOWN: TextId = TextId::new(390);

/// The text `smtp/455/fix/sender-admin`.
const TEXT_SMTP_455_FIX_SENDER_ADMIN: TextId = TextId::new(391);

/// The text `smtp/455/fix/recipient-admin`.
const TEXT_SMTP_455_FIX_RECIPIENT_ADMIN: TextId = TextId::new(392);

/// The text `smtp/455/fix/client-developer`.
const TEXT_SMTP_455_FIX_CLIENT_DEVELOPER: TextId = TextId::new(393);

/// The text `smtp/455/use_when`.
const TEXT_SMTP_455_USE_WHEN: TextId = TextId::new(394);

/// The text `smtp/455/in_practice/stalwart`.
const TEXT_SMTP_455_IN_PRACTICE_STALWART: TextId = TextId::new(395);

/// The text `smtp/455/in_practice/rare`.
const TEXT_SMTP_455_IN_PRACTICE_RARE: TextId = TextId::new(396);

/// The text `smtp/458/name`.
const LABEL_SMTP_458_NAME: TextId = TextId::new(397);

/// The text `smtp/458/short`.
const TEXT_SMTP_458_SHORT: TextId = TextId::new(398);

/// The text `smtp/458/description`.
const TEXT_SMTP_458_DESCRIPTION: TextId = TextId::new(399);

/// The text `smtp/458/seen_when/busy`.
const TEXT_SMTP_458_SEEN_WHEN_BUSY: TextId = TextId::new(400);

/// The text `smtp/458/seen_when/barred`.
const TEXT_SMTP_458_SEEN_WHEN_BARRED: TextId = TextId::new(401);

/// The text `smtp/458/fix/sender-admin`.
const TEXT_SMTP_458_FIX_SENDER_ADMIN: TextId = TextId::new(402);

/// The text `smtp/458/fix/recipient-admin`.
const TEXT_SMTP_458_FIX_RECIPIENT_ADMIN: TextId = TextId::new(403);

/// The text `smtp/458/fix/client-developer`.
const TEXT_SMTP_458_FIX_CLIENT_DEVELOPER: TextId = TextId::new(404);

/// The text `smtp/458/use_when`.
const TEXT_SMTP_458_USE_WHEN: TextId = TextId::new(405);

/// The text `smtp/458/in_practice/exim`.
const TEXT_SMTP_458_IN_PRACTICE_EXIM: TextId = TextId::new(406);

/// The text `smtp/458/in_practice/postfix`.
const TEXT_SMTP_458_IN_PRACTICE_POSTFIX: TextId = TextId::new(407);

/// The text `smtp/459/name`.
const LABEL_SMTP_459_NAME: TextId = TextId::new(408);

/// The text `smtp/459/short`.
const TEXT_SMTP_459_SHORT: TextId = TextId::new(409);

/// The text `smtp/459/description`.
const TEXT_SMTP_459_DESCRIPTION: TextId = TextId::new(410);

/// The text `smtp/459/seen_when/not-listed`.
const TEXT_SMTP_459_SEEN_WHEN_NOT_LISTED: TextId = TextId::new(411);

/// The text `smtp/459/seen_when/wrong-name`.
const TEXT_SMTP_459_SEEN_WHEN_WRONG_NAME: TextId = TextId::new(412);

/// The text `smtp/459/seen_when/too-wide`.
const TEXT_SMTP_459_SEEN_WHEN_TOO_WIDE: TextId = TextId::new(413);

/// The text `smtp/459/fix/sender-admin`.
const TEXT_SMTP_459_FIX_SENDER_ADMIN: TextId = TextId::new(414);

/// The text `smtp/459/fix/recipient-admin`.
const TEXT_SMTP_459_FIX_RECIPIENT_ADMIN: TextId = TextId::new(415);

/// The text `smtp/459/fix/client-developer`.
const TEXT_SMTP_459_FIX_CLIENT_DEVELOPER: TextId = TextId::new(416);

/// The text `smtp/459/use_when`.
const TEXT_SMTP_459_USE_WHEN: TextId = TextId::new(417);

/// The text `smtp/459/in_practice/postfix`.
const TEXT_SMTP_459_IN_PRACTICE_POSTFIX: TextId = TextId::new(418);

/// The text `smtp/459/in_practice/sendmail`.
const TEXT_SMTP_459_IN_PRACTICE_SENDMAIL: TextId = TextId::new(419);

/// The text `smtp/459/in_practice/fetchmail`.
const TEXT_SMTP_459_IN_PRACTICE_FETCHMAIL: TextId = TextId::new(420);

/// The text `smtp/500/name`.
const LABEL_SMTP_500_NAME: TextId = TextId::new(421);

/// The text `smtp/500/short`.
const TEXT_SMTP_500_SHORT: TextId = TextId::new(422);

/// The text `smtp/500/description`.
const TEXT_SMTP_500_DESCRIPTION: TextId = TextId::new(423);

/// The text `smtp/500/seen_when/no-extensions`.
const TEXT_SMTP_500_SEEN_WHEN_NO_EXTENSIONS: TextId = TextId::new(424);

/// The text `smtp/500/seen_when/extension`.
const TEXT_SMTP_500_SEEN_WHEN_EXTENSION: TextId = TextId::new(425);

/// The text `smtp/500/seen_when/stray-text`.
const TEXT_SMTP_500_SEEN_WHEN_STRAY_TEXT: TextId = TextId::new(426);

/// The text `smtp/500/seen_when/other-protocol`.
const TEXT_SMTP_500_SEEN_WHEN_OTHER_PROTOCOL: TextId = TextId::new(427);

/// The text `smtp/500/seen_when/inspection`.
const TEXT_SMTP_500_SEEN_WHEN_INSPECTION: TextId = TextId::new(428);

/// The text `smtp/500/seen_when/too-long`.
const TEXT_SMTP_500_SEEN_WHEN_TOO_LONG: TextId = TextId::new(429);

/// The text `smtp/500/seen_when/etrn-empty`.
const TEXT_SMTP_500_SEEN_WHEN_ETRN_EMPTY: TextId = TextId::new(430);

/// The text `smtp/500/fix/sender-admin`.
const TEXT_SMTP_500_FIX_SENDER_ADMIN: TextId = TextId::new(431);

/// The text `smtp/500/fix/recipient-admin`.
const TEXT_SMTP_500_FIX_RECIPIENT_ADMIN: TextId = TextId::new(432);

/// The text `smtp/500/fix/client-developer`.
const TEXT_SMTP_500_FIX_CLIENT_DEVELOPER: TextId = TextId::new(433);

/// The text `smtp/500/use_when`.
const TEXT_SMTP_500_USE_WHEN: TextId = TextId::new(434);

/// The text `smtp/500/in_practice/hang-up`.
const TEXT_SMTP_500_IN_PRACTICE_HANG_UP: TextId = TextId::new(435);

/// The text `smtp/500/in_practice/not-smtp`.
const TEXT_SMTP_500_IN_PRACTICE_NOT_SMTP: TextId = TextId::new(436);

/// The text `smtp/500/in_practice/bare-line-feed`.
const TEXT_SMTP_500_IN_PRACTICE_BARE_LINE_FEED: TextId = TextId::new(437);

/// The text `smtp/500/in_practice/opensmtpd`.
const TEXT_SMTP_500_IN_PRACTICE_OPENSMTPD: TextId = TextId::new(438);

/// The text `smtp/501/name`.
const LABEL_SMTP_501_NAME: TextId = TextId::new(439);

/// The text `smtp/501/short`.
const TEXT_SMTP_501_SHORT: TextId = TextId::new(440);

/// The text `smtp/501/description`.
const TEXT_SMTP_501_DESCRIPTION: TextId = TextId::new(441);

/// The text `smtp/501/seen_when/host-name`.
const TEXT_SMTP_501_SEEN_WHEN_HOST_NAME: TextId = TextId::new(442);

/// The text `smtp/501/seen_when/address`.
const TEXT_SMTP_501_SEEN_WHEN_ADDRESS: TextId = TextId::new(443);

/// The text `smtp/501/seen_when/value`.
const TEXT_SMTP_501_SEEN_WHEN_VALUE: TextId = TextId::new(444);

/// The text `smtp/501/seen_when/login-exchange`.
const TEXT_SMTP_501_SEEN_WHEN_LOGIN_EXCHANGE: TextId = TextId::new(445);

/// The text `smtp/501/seen_when/surplus`.
const TEXT_SMTP_501_SEEN_WHEN_SURPLUS: TextId = TextId::new(446);

/// The text `smtp/501/seen_when/missing`.
const TEXT_SMTP_501_SEEN_WHEN_MISSING: TextId = TextId::new(447);

/// The text `smtp/501/seen_when/etrn-domain`.
const TEXT_SMTP_501_SEEN_WHEN_ETRN_DOMAIN: TextId = TextId::new(448);

/// The text `smtp/501/fix/sender`.
const TEXT_SMTP_501_FIX_SENDER: TextId = TextId::new(449);

/// The text `smtp/501/fix/sender-admin`.
const TEXT_SMTP_501_FIX_SENDER_ADMIN: TextId = TextId::new(450);

/// The text `smtp/501/fix/client-developer`.
const TEXT_SMTP_501_FIX_CLIENT_DEVELOPER: TextId = TextId::new(451);

/// The text `smtp/501/use_when`.
const TEXT_SMTP_501_USE_WHEN: TextId = TextId::new(452);

/// The text `smtp/501/in_practice/late`.
const TEXT_SMTP_501_IN_PRACTICE_LATE: TextId = TextId::new(453);

/// The text `smtp/501/in_practice/unknown-parameter`.
const TEXT_SMTP_501_IN_PRACTICE_UNKNOWN_PARAMETER: TextId = TextId::new(454);

/// The text `smtp/501/in_practice/account`.
const TEXT_SMTP_501_IN_PRACTICE_ACCOUNT: TextId = TextId::new(455);

/// The text `smtp/502/name`.
const LABEL_SMTP_502_NAME: TextId = TextId::new(456);

/// The text `smtp/502/short`.
const TEXT_SMTP_502_SHORT: TextId = TextId::new(457);

/// The text `smtp/502/description`.
const TEXT_SMTP_502_DESCRIPTION: TextId = TextId::new(458);

/// The text `smtp/502/seen_when/probing`.
const TEXT_SMTP_502_SEEN_WHEN_PROBING: TextId = TextId::new(459);

/// The text `smtp/502/seen_when/protection`.
const TEXT_SMTP_502_SEEN_WHEN_PROTECTION: TextId = TextId::new(460);

/// The text `smtp/502/seen_when/old-style`.
const TEXT_SMTP_502_SEEN_WHEN_OLD_STYLE: TextId = TextId::new(461);

/// The text `smtp/502/seen_when/pick-up`.
const TEXT_SMTP_502_SEEN_WHEN_PICK_UP: TextId = TextId::new(462);

/// The text `smtp/502/fix/sender-admin`.
const TEXT_SMTP_502_FIX_SENDER_ADMIN: TextId = TextId::new(463);

/// The text `smtp/502/fix/recipient-admin`.
const TEXT_SMTP_502_FIX_RECIPIENT_ADMIN: TextId = TextId::new(464);

/// The text `smtp/502/fix/client-developer`.
const TEXT_SMTP_502_FIX_CLIENT_DEVELOPER: TextId = TextId::new(465);

/// The text `smtp/502/use_when`.
const TEXT_SMTP_502_USE_WHEN: TextId = TextId::new(466);

/// The text `smtp/502/in_practice/address-checks`.
const TEXT_SMTP_502_IN_PRACTICE_ADDRESS_CHECKS: TextId = TextId::new(467);

/// The text `smtp/502/in_practice/obsolete`.
const TEXT_SMTP_502_IN_PRACTICE_OBSOLETE: TextId = TextId::new(468);

/// The text `smtp/502/in_practice/postscreen`.
const TEXT_SMTP_502_IN_PRACTICE_POSTSCREEN: TextId = TextId::new(469);

/// The text `smtp/503/name`.
const LABEL_SMTP_503_NAME: TextId = TextId::new(470);

/// The text `smtp/503/short`.
const TEXT_SMTP_503_SHORT: TextId = TextId::new(471);

/// The text `smtp/503/description`.
const TEXT_SMTP_503_DESCRIPTION: TextId = TextId::new(472);

/// The text `smtp/503/seen_when/no-hello`.
const TEXT_SMTP_503_SEEN_WHEN_NO_HELLO: TextId = TextId::new(473);

/// The text `smtp/503/seen_when/still-open`.
const TEXT_SMTP_503_SEEN_WHEN_STILL_OPEN: TextId = TextId::new(474);

/// The text `smtp/503/seen_when/no-sender`.
const TEXT_SMTP_503_SEEN_WHEN_NO_SENDER: TextId = TextId::new(475);

/// The text `smtp/503/seen_when/no-recipient`.
const TEXT_SMTP_503_SEEN_WHEN_NO_RECIPIENT: TextId = TextId::new(476);

/// The text `smtp/503/seen_when/mixed`.
const TEXT_SMTP_503_SEEN_WHEN_MIXED: TextId = TextId::new(477);

/// The text `smtp/503/seen_when/login`.
const TEXT_SMTP_503_SEEN_WHEN_LOGIN: TextId = TextId::new(478);

/// The text `smtp/503/seen_when/refused-session`.
const TEXT_SMTP_503_SEEN_WHEN_REFUSED_SESSION: TextId = TextId::new(479);

/// The text `smtp/503/fix/sender-admin`.
const TEXT_SMTP_503_FIX_SENDER_ADMIN: TextId = TextId::new(480);

/// The text `smtp/503/fix/recipient-admin`.
const TEXT_SMTP_503_FIX_RECIPIENT_ADMIN: TextId = TextId::new(481);

/// The text `smtp/503/fix/client-developer`.
const TEXT_SMTP_503_FIX_CLIENT_DEVELOPER: TextId = TextId::new(482);

/// The text `smtp/503/use_when`.
const TEXT_SMTP_503_USE_WHEN: TextId = TextId::new(483);

/// The text `smtp/503/in_practice/all-refused`.
const TEXT_SMTP_503_IN_PRACTICE_ALL_REFUSED: TextId = TextId::new(484);

/// The text `smtp/503/in_practice/opensmtpd`.
const TEXT_SMTP_503_IN_PRACTICE_OPENSMTPD: TextId = TextId::new(485);

/// The text `smtp/503/in_practice/no-tls`.
const TEXT_SMTP_503_IN_PRACTICE_NO_TLS: TextId = TextId::new(486);

/// The text `smtp/504/name`.
const LABEL_SMTP_504_NAME: TextId = TextId::new(487);

/// The text `smtp/504/short`.
const TEXT_SMTP_504_SHORT: TextId = TextId::new(488);

/// The text `smtp/504/description`.
const TEXT_SMTP_504_DESCRIPTION: TextId = TextId::new(489);

/// The text `smtp/504/seen_when/mechanism`.
const TEXT_SMTP_504_SEEN_WHEN_MECHANISM: TextId = TextId::new(490);

/// The text `smtp/504/seen_when/short-name`.
const TEXT_SMTP_504_SEEN_WHEN_SHORT_NAME: TextId = TextId::new(491);

/// The text `smtp/504/seen_when/short-address`.
const TEXT_SMTP_504_SEEN_WHEN_SHORT_ADDRESS: TextId = TextId::new(492);

/// The text `smtp/504/seen_when/conversion`.
const TEXT_SMTP_504_SEEN_WHEN_CONVERSION: TextId = TextId::new(493);

/// The text `smtp/504/seen_when/topic`.
const TEXT_SMTP_504_SEEN_WHEN_TOPIC: TextId = TextId::new(494);

/// The text `smtp/504/fix/sender`.
const TEXT_SMTP_504_FIX_SENDER: TextId = TextId::new(495);

/// The text `smtp/504/fix/sender-admin`.
const TEXT_SMTP_504_FIX_SENDER_ADMIN: TextId = TextId::new(496);

/// The text `smtp/504/fix/recipient-admin`.
const TEXT_SMTP_504_FIX_RECIPIENT_ADMIN: TextId = TextId::new(497);

/// The text `smtp/504/fix/client-developer`.
const TEXT_SMTP_504_FIX_CLIENT_DEVELOPER: TextId = TextId::new(498);

/// The text `smtp/504/use_when`.
const TEXT_SMTP_504_USE_WHEN: TextId = TextId::new(499);

/// The text `smtp/504/in_practice/names`.
const TEXT_SMTP_504_IN_PRACTICE_NAMES: TextId = TextId::new(500);

/// The text `smtp/504/in_practice/exchange-online`.
const TEXT_SMTP_504_IN_PRACTICE_EXCHANGE_ONLINE: TextId = TextId::new(501);

/// The text `smtp/504/in_practice/switched-off`.
const TEXT_SMTP_504_IN_PRACTICE_SWITCHED_OFF: TextId = TextId::new(502);

/// The text `smtp/504/in_practice/own-bounce`.
const TEXT_SMTP_504_IN_PRACTICE_OWN_BOUNCE: TextId = TextId::new(503);

/// The text `smtp/521/name`.
const LABEL_SMTP_521_NAME: TextId = TextId::new(504);

/// The text `smtp/521/short`.
const TEXT_SMTP_521_SHORT: TextId = TextId::new(505);

/// The text `smtp/521/description`.
const TEXT_SMTP_521_DESCRIPTION: TextId = TextId::new(506);

/// The text `smtp/521/seen_when/no-mail-host`.
const TEXT_SMTP_521_SEEN_WHEN_NO_MAIL_HOST: TextId = TextId::new(507);

/// The text `smtp/521/seen_when/wrong-mx`.
const TEXT_SMTP_521_SEEN_WHEN_WRONG_MX: TextId = TextId::new(508);

/// The text `smtp/521/seen_when/repeated`.
const TEXT_SMTP_521_SEEN_WHEN_REPEATED: TextId = TextId::new(509);

/// The text `smtp/521/seen_when/policy`.
const TEXT_SMTP_521_SEEN_WHEN_POLICY: TextId = TextId::new(510);

/// The text `smtp/521/fix/sender`.
const TEXT_SMTP_521_FIX_SENDER: TextId = TextId::new(511);

/// The text `smtp/521/fix/sender-admin`.
const TEXT_SMTP_521_FIX_SENDER_ADMIN: TextId = TextId::new(512);

/// The text `smtp/521/fix/recipient-admin`.
const TEXT_SMTP_521_FIX_RECIPIENT_ADMIN: TextId = TextId::new(513);

/// The text `smtp/521/fix/client-developer`.
const TEXT_SMTP_521_FIX_CLIENT_DEVELOPER: TextId = TextId::new(514);

/// The text `smtp/521/use_when`.
const TEXT_SMTP_521_USE_WHEN: TextId = TextId::new(515);

/// The text `smtp/521/in_practice/postfix-hangup`.
const TEXT_SMTP_521_IN_PRACTICE_POSTFIX_HANGUP: TextId = TextId::new(516);

/// The text `smtp/521/in_practice/postscreen-denylist`.
const TEXT_SMTP_521_IN_PRACTICE_POSTSCREEN_DENYLIST: TextId = TextId::new(517);

/// The text `smtp/521/in_practice/postfix-bdat`.
const TEXT_SMTP_521_IN_PRACTICE_POSTFIX_BDAT: TextId = TextId::new(518);

/// The text `smtp/521/in_practice/mx-relay`.
const TEXT_SMTP_521_IN_PRACTICE_MX_RELAY: TextId = TextId::new(519);

/// The text `smtp/530/name`.
const LABEL_SMTP_530_NAME: TextId = TextId::new(520);

/// The text `smtp/530/short`.
const TEXT_SMTP_530_SHORT: TextId = TextId::new(521);

/// The text `smtp/530/description`.
const TEXT_SMTP_530_DESCRIPTION: TextId = TextId::new(522);

/// The text `smtp/530/seen_when/no-login`.
const TEXT_SMTP_530_SEEN_WHEN_NO_LOGIN: TextId = TextId::new(523);

/// The text `smtp/530/seen_when/no-tls`.
const TEXT_SMTP_530_SEEN_WHEN_NO_TLS: TextId = TextId::new(524);

/// The text `smtp/530/seen_when/relay`.
const TEXT_SMTP_530_SEEN_WHEN_RELAY: TextId = TextId::new(525);

/// The text `smtp/530/seen_when/wrong-host`.
const TEXT_SMTP_530_SEEN_WHEN_WRONG_HOST: TextId = TextId::new(526);

/// The text `smtp/530/seen_when/lookup`.
const TEXT_SMTP_530_SEEN_WHEN_LOOKUP: TextId = TextId::new(527);

/// The text `smtp/530/fix/sender`.
const TEXT_SMTP_530_FIX_SENDER: TextId = TextId::new(528);

/// The text `smtp/530/fix/sender-admin`.
const TEXT_SMTP_530_FIX_SENDER_ADMIN: TextId = TextId::new(529);

/// The text `smtp/530/fix/recipient-admin`.
const TEXT_SMTP_530_FIX_RECIPIENT_ADMIN: TextId = TextId::new(530);

/// The text `smtp/530/fix/client-developer`.
const TEXT_SMTP_530_FIX_CLIENT_DEVELOPER: TextId = TextId::new(531);

/// The text `smtp/530/use_when`.
const TEXT_SMTP_530_USE_WHEN: TextId = TextId::new(532);

/// The text `smtp/530/meanings/starttls-first`.
const TEXT_SMTP_530_MEANINGS_STARTTLS_FIRST: TextId = TextId::new(533);

/// The text `smtp/530/meanings/turn`.
const TEXT_SMTP_530_MEANINGS_TURN: TextId = TextId::new(534);

/// The text `smtp/530/in_practice/exchange-online`.
const TEXT_SMTP_530_IN_PRACTICE_EXCHANGE_ONLINE: TextId = TextId::new(535);

/// The text `smtp/530/in_practice/opensmtpd`.
const TEXT_SMTP_530_IN_PRACTICE_OPENSMTPD: TextId = TextId::new(536);

/// The text `smtp/534/name`.
const LABEL_SMTP_534_NAME: TextId = TextId::new(537);

/// The text `smtp/534/short`.
const TEXT_SMTP_534_SHORT: TextId = TextId::new(538);

/// The text `smtp/534/description`.
const TEXT_SMTP_534_DESCRIPTION: TextId = TextId::new(539);

/// The text `smtp/534/seen_when/old-client`.
const TEXT_SMTP_534_SEEN_WHEN_OLD_CLIENT: TextId = TextId::new(540);

/// The text `smtp/534/seen_when/second-factor`.
const TEXT_SMTP_534_SEEN_WHEN_SECOND_FACTOR: TextId = TextId::new(541);

/// The text `smtp/534/fix/sender`.
const TEXT_SMTP_534_FIX_SENDER: TextId = TextId::new(542);

/// The text `smtp/534/fix/sender-admin`.
const TEXT_SMTP_534_FIX_SENDER_ADMIN: TextId = TextId::new(543);

/// The text `smtp/534/fix/recipient-admin`.
const TEXT_SMTP_534_FIX_RECIPIENT_ADMIN: TextId = TextId::new(544);

/// The text `smtp/534/fix/client-developer`.
const TEXT_SMTP_534_FIX_CLIENT_DEVELOPER: TextId = TextId::new(545);

/// The text `smtp/534/use_when`.
const TEXT_SMTP_534_USE_WHEN: TextId = TextId::new(546);

/// The text `smtp/534/in_practice/gmail`.
const TEXT_SMTP_534_IN_PRACTICE_GMAIL: TextId = TextId::new(547);

/// The text `smtp/534/in_practice/servers`.
const TEXT_SMTP_534_IN_PRACTICE_SERVERS: TextId = TextId::new(548);

/// The text `smtp/535/name`.
const LABEL_SMTP_535_NAME: TextId = TextId::new(549);

/// The text `smtp/535/short`.
const TEXT_SMTP_535_SHORT: TextId = TextId::new(550);

/// The text `smtp/535/description`.
const TEXT_SMTP_535_DESCRIPTION: TextId = TextId::new(551);

/// The text `smtp/535/seen_when/wrong-password`.
const TEXT_SMTP_535_SEEN_WHEN_WRONG_PASSWORD: TextId = TextId::new(552);

/// The text `smtp/535/seen_when/normal-password`.
const TEXT_SMTP_535_SEEN_WHEN_NORMAL_PASSWORD: TextId = TextId::new(553);

/// The text `smtp/535/seen_when/token`.
const TEXT_SMTP_535_SEEN_WHEN_TOKEN: TextId = TextId::new(554);

/// The text `smtp/535/seen_when/everybody`.
const TEXT_SMTP_535_SEEN_WHEN_EVERYBODY: TextId = TextId::new(555);

/// The text `smtp/535/seen_when/guessing`.
const TEXT_SMTP_535_SEEN_WHEN_GUESSING: TextId = TextId::new(556);

/// The text `smtp/535/fix/sender`.
const TEXT_SMTP_535_FIX_SENDER: TextId = TextId::new(557);

/// The text `smtp/535/fix/sender-admin`.
const TEXT_SMTP_535_FIX_SENDER_ADMIN: TextId = TextId::new(558);

/// The text `smtp/535/fix/recipient-admin`.
const TEXT_SMTP_535_FIX_RECIPIENT_ADMIN: TextId = TextId::new(559);

/// The text `smtp/535/fix/client-developer`.
const TEXT_SMTP_535_FIX_CLIENT_DEVELOPER: TextId = TextId::new(560);

/// The text `smtp/535/use_when`.
const TEXT_SMTP_535_USE_WHEN: TextId = TextId::new(561);

/// The text `smtp/535/in_practice/postfix-client`.
const TEXT_SMTP_535_IN_PRACTICE_POSTFIX_CLIENT: TextId = TextId::new(562);

/// The text `smtp/535/in_practice/gmail`.
const TEXT_SMTP_535_IN_PRACTICE_GMAIL: TextId = TextId::new(563);

/// The text `smtp/535/in_practice/microsoft`.
const TEXT_SMTP_535_IN_PRACTICE_MICROSOFT: TextId = TextId::new(564);

/// The text `smtp/535/in_practice/delay`.
const TEXT_SMTP_535_IN_PRACTICE_DELAY: TextId = TextId::new(565);

/// The text `smtp/538/name`.
const LABEL_SMTP_538_NAME: TextId = TextId::new(566);

/// The text `smtp/538/short`.
const TEXT_SMTP_538_SHORT: TextId = TextId::new(567);

/// The text `smtp/538/description`.
const TEXT_SMTP_538_DESCRIPTION: TextId = TextId::new(568);

/// The text `smtp/538/seen_when/clear`.
const TEXT_SMTP_538_SEEN_WHEN_CLEAR: TextId = TextId::new(569);

/// The text `smtp/538/fix/sender`.
const TEXT_SMTP_538_FIX_SENDER: TextId = TextId::new(570);

/// The text `smtp/538/fix/sender-admin`.
const TEXT_SMTP_538_FIX_SENDER_ADMIN: TextId = TextId::new(571);

/// The text `smtp/538/fix/client-developer`.
const TEXT_SMTP_538_FIX_CLIENT_DEVELOPER: TextId = TextId::new(572);

/// The text `smtp/538/use_when`.
const TEXT_SMTP_538_USE_WHEN: TextId = TextId::new(573);

/// The text `smtp/538/in_practice/still-sent`.
const TEXT_SMTP_538_IN_PRACTICE_STILL_SENT: TextId = TextId::new(574);

/// The text `smtp/538/in_practice/postfix`.
const TEXT_SMTP_538_IN_PRACTICE_POSTFIX: TextId = TextId::new(575);

/// The text `smtp/550/name`.
const LABEL_SMTP_550_NAME: TextId = TextId::new(576);

/// The text `smtp/550/short`.
const TEXT_SMTP_550_SHORT: TextId = TextId::new(577);

/// The text `smtp/550/description`.
const TEXT_SMTP_550_DESCRIPTION: TextId = TextId::new(578);

/// The text `smtp/550/seen_when/hello`.
const TEXT_SMTP_550_SEEN_WHEN_HELLO: TextId = TextId::new(579);

/// The text `smtp/550/seen_when/sender`.
const TEXT_SMTP_550_SEEN_WHEN_SENDER: TextId = TextId::new(580);

/// The text `smtp/550/seen_when/no-mailbox`.
const TEXT_SMTP_550_SEEN_WHEN_NO_MAILBOX: TextId = TextId::new(581);

/// The text `smtp/550/seen_when/relay`.
const TEXT_SMTP_550_SEEN_WHEN_RELAY: TextId = TextId::new(582);

/// The text `smtp/550/seen_when/access`.
const TEXT_SMTP_550_SEEN_WHEN_ACCESS: TextId = TextId::new(583);

/// The text `smtp/550/seen_when/before-data`.
const TEXT_SMTP_550_SEEN_WHEN_BEFORE_DATA: TextId = TextId::new(584);

/// The text `smtp/550/seen_when/content`.
const TEXT_SMTP_550_SEEN_WHEN_CONTENT: TextId = TextId::new(585);

/// The text `smtp/550/seen_when/lookup`.
const TEXT_SMTP_550_SEEN_WHEN_LOOKUP: TextId = TextId::new(586);

/// The text `smtp/550/fix/sender`.
const TEXT_SMTP_550_FIX_SENDER: TextId = TextId::new(587);

/// The text `smtp/550/fix/sender-admin`.
const TEXT_SMTP_550_FIX_SENDER_ADMIN: TextId = TextId::new(588);

/// The text `smtp/550/fix/recipient`.
const TEXT_SMTP_550_FIX_RECIPIENT: TextId = TextId::new(589);

/// The text `smtp/550/fix/recipient-admin`.
const TEXT_SMTP_550_FIX_RECIPIENT_ADMIN: TextId = TextId::new(590);

/// The text `smtp/550/fix/client-developer`.
const TEXT_SMTP_550_FIX_CLIENT_DEVELOPER: TextId = TextId::new(591);

/// The text `smtp/550/use_when`.
const TEXT_SMTP_550_USE_WHEN: TextId = TextId::new(592);

/// The text `smtp/550/in_practice/postfix`.
const TEXT_SMTP_550_IN_PRACTICE_POSTFIX: TextId = TextId::new(593);

/// The text `smtp/550/in_practice/exim`.
const TEXT_SMTP_550_IN_PRACTICE_EXIM: TextId = TextId::new(594);

/// The text `smtp/550/in_practice/exim-sender`.
const TEXT_SMTP_550_IN_PRACTICE_EXIM_SENDER: TextId = TextId::new(595);

/// The text `smtp/550/in_practice/exim-fakereject`.
const TEXT_SMTP_550_IN_PRACTICE_EXIM_FAKEREJECT: TextId = TextId::new(596);

/// The text `smtp/550/in_practice/sendmail-client`.
const TEXT_SMTP_550_IN_PRACTICE_SENDMAIL_CLIENT: TextId = TextId::new(597);

/// The text `smtp/550/in_practice/gmail`.
const TEXT_SMTP_550_IN_PRACTICE_GMAIL: TextId = TextId::new(598);

/// The text `smtp/550/in_practice/outlook`.
const TEXT_SMTP_550_IN_PRACTICE_OUTLOOK: TextId = TextId::new(599);

/// The text `smtp/550/in_practice/exchange-online`.
const TEXT_SMTP_550_IN_PRACTICE_EXCHANGE_ONLINE: TextId = TextId::new(600);

/// The text `smtp/551/name`.
const LABEL_SMTP_551_NAME: TextId = TextId::new(601);

/// The text `smtp/551/short`.
const TEXT_SMTP_551_SHORT: TextId = TextId::new(602);

/// The text `smtp/551/description`.
const TEXT_SMTP_551_DESCRIPTION: TextId = TextId::new(603);

/// The text `smtp/551/seen_when/moved`.
const TEXT_SMTP_551_SEEN_WHEN_MOVED: TextId = TextId::new(604);

/// The text `smtp/551/seen_when/no-relay`.
const TEXT_SMTP_551_SEEN_WHEN_NO_RELAY: TextId = TextId::new(605);

/// The text `smtp/551/seen_when/lookup`.
const TEXT_SMTP_551_SEEN_WHEN_LOOKUP: TextId = TextId::new(606);

/// The text `smtp/551/fix/sender`.
const TEXT_SMTP_551_FIX_SENDER: TextId = TextId::new(607);

/// The text `smtp/551/fix/sender-admin`.
const TEXT_SMTP_551_FIX_SENDER_ADMIN: TextId = TextId::new(608);

/// The text `smtp/551/fix/client-developer`.
const TEXT_SMTP_551_FIX_CLIENT_DEVELOPER: TextId = TextId::new(609);

/// The text `smtp/551/fix/recipient-admin`.
const TEXT_SMTP_551_FIX_RECIPIENT_ADMIN: TextId = TextId::new(610);

/// The text `smtp/551/use_when`.
const TEXT_SMTP_551_USE_WHEN: TextId = TextId::new(611);

/// The text `smtp/551/in_practice/sendmail`.
const TEXT_SMTP_551_IN_PRACTICE_SENDMAIL: TextId = TextId::new(612);

/// The text `smtp/551/in_practice/postfix-relocated`.
const TEXT_SMTP_551_IN_PRACTICE_POSTFIX_RELOCATED: TextId = TextId::new(613);

/// The text `smtp/551/in_practice/postfix-bdat`.
const TEXT_SMTP_551_IN_PRACTICE_POSTFIX_BDAT: TextId = TextId::new(614);

/// The text `smtp/552/name`.
const LABEL_SMTP_552_NAME: TextId = TextId::new(615);

/// The text `smtp/552/short`.
const TEXT_SMTP_552_SHORT: TextId = TextId::new(616);

/// The text `smtp/552/description`.
const TEXT_SMTP_552_DESCRIPTION: TextId = TextId::new(617);

/// The text `smtp/552/cases/too-many-recipients`.
const TEXT_SMTP_552_CASES_TOO_MANY_RECIPIENTS: TextId = TextId::new(618);

/// The text `smtp/552/seen_when/declared-size`.
const TEXT_SMTP_552_SEEN_WHEN_DECLARED_SIZE: TextId = TextId::new(619);

/// The text `smtp/552/seen_when/recipient`.
const TEXT_SMTP_552_SEEN_WHEN_RECIPIENT: TextId = TextId::new(620);

/// The text `smtp/552/seen_when/after-transfer`.
const TEXT_SMTP_552_SEEN_WHEN_AFTER_TRANSFER: TextId = TextId::new(621);

/// The text `smtp/552/seen_when/full-late`.
const TEXT_SMTP_552_SEEN_WHEN_FULL_LATE: TextId = TextId::new(622);

/// The text `smtp/552/fix/sender`.
const TEXT_SMTP_552_FIX_SENDER: TextId = TextId::new(623);

/// The text `smtp/552/fix/recipient`.
const TEXT_SMTP_552_FIX_RECIPIENT: TextId = TextId::new(624);

/// The text `smtp/552/fix/recipient-admin`.
const TEXT_SMTP_552_FIX_RECIPIENT_ADMIN: TextId = TextId::new(625);

/// The text `smtp/552/fix/client-developer`.
const TEXT_SMTP_552_FIX_CLIENT_DEVELOPER: TextId = TextId::new(626);

/// The text `smtp/552/use_when`.
const TEXT_SMTP_552_USE_WHEN: TextId = TextId::new(627);

/// The text `smtp/552/in_practice/postfix-client`.
const TEXT_SMTP_552_IN_PRACTICE_POSTFIX_CLIENT: TextId = TextId::new(628);

/// The text `smtp/553/name`.
const LABEL_SMTP_553_NAME: TextId = TextId::new(629);

/// The text `smtp/553/short`.
const TEXT_SMTP_553_SHORT: TextId = TextId::new(630);

/// The text `smtp/553/description`.
const TEXT_SMTP_553_DESCRIPTION: TextId = TextId::new(631);

/// The text `smtp/553/seen_when/sender-domain`.
const TEXT_SMTP_553_SEEN_WHEN_SENDER_DOMAIN: TextId = TextId::new(632);

/// The text `smtp/553/seen_when/not-owner`.
const TEXT_SMTP_553_SEEN_WHEN_NOT_OWNER: TextId = TextId::new(633);

/// The text `smtp/553/seen_when/recipient-name`.
const TEXT_SMTP_553_SEEN_WHEN_RECIPIENT_NAME: TextId = TextId::new(634);

/// The text `smtp/553/seen_when/needs-ascii`.
const TEXT_SMTP_553_SEEN_WHEN_NEEDS_ASCII: TextId = TextId::new(635);

/// The text `smtp/553/fix/sender`.
const TEXT_SMTP_553_FIX_SENDER: TextId = TextId::new(636);

/// The text `smtp/553/fix/sender-admin`.
const TEXT_SMTP_553_FIX_SENDER_ADMIN: TextId = TextId::new(637);

/// The text `smtp/553/fix/recipient-admin`.
const TEXT_SMTP_553_FIX_RECIPIENT_ADMIN: TextId = TextId::new(638);

/// The text `smtp/553/fix/client-developer`.
const TEXT_SMTP_553_FIX_CLIENT_DEVELOPER: TextId = TextId::new(639);

/// The text `smtp/553/use_when`.
const TEXT_SMTP_553_USE_WHEN: TextId = TextId::new(640);

/// The text `smtp/553/meanings/ambiguous`.
const TEXT_SMTP_553_MEANINGS_AMBIGUOUS: TextId = TextId::new(641);

/// The text `smtp/553/in_practice/gmail`.
const TEXT_SMTP_553_IN_PRACTICE_GMAIL: TextId = TextId::new(642);

/// The text `smtp/553/in_practice/postfix`.
const TEXT_SMTP_553_IN_PRACTICE_POSTFIX: TextId = TextId::new(643);

/// The text `smtp/553/in_practice/sendmail`.
const TEXT_SMTP_553_IN_PRACTICE_SENDMAIL: TextId = TextId::new(644);

/// The text `smtp/553/in_practice/opensmtpd`.
const TEXT_SMTP_553_IN_PRACTICE_OPENSMTPD: TextId = TextId::new(645);

/// The text `smtp/553/in_practice/utf8`.
const TEXT_SMTP_553_IN_PRACTICE_UTF8: TextId = TextId::new(646);

/// The text `smtp/553/in_practice/yahoo`.
const TEXT_SMTP_553_IN_PRACTICE_YAHOO: TextId = TextId::new(647);

/// The text `smtp/554/name`.
const LABEL_SMTP_554_NAME: TextId = TextId::new(648);

/// The text `smtp/554/short`.
const TEXT_SMTP_554_SHORT: TextId = TextId::new(649);

/// The text `smtp/554/description`.
const TEXT_SMTP_554_DESCRIPTION: TextId = TextId::new(650);

/// The text `smtp/554/seen_when/refused-client`.
const TEXT_SMTP_554_SEEN_WHEN_REFUSED_CLIENT: TextId = TextId::new(651);

/// The text `smtp/554/seen_when/tls-twice`.
const TEXT_SMTP_554_SEEN_WHEN_TLS_TWICE: TextId = TextId::new(652);

/// The text `smtp/554/seen_when/improper-envelope`.
const TEXT_SMTP_554_SEEN_WHEN_IMPROPER_ENVELOPE: TextId = TextId::new(653);

/// The text `smtp/554/seen_when/relay-or-blocklist`.
const TEXT_SMTP_554_SEEN_WHEN_RELAY_OR_BLOCKLIST: TextId = TextId::new(654);

/// The text `smtp/554/seen_when/no-recipients`.
const TEXT_SMTP_554_SEEN_WHEN_NO_RECIPIENTS: TextId = TextId::new(655);

/// The text `smtp/554/seen_when/content`.
const TEXT_SMTP_554_SEEN_WHEN_CONTENT: TextId = TextId::new(656);

/// The text `smtp/554/seen_when/fetch`.
const TEXT_SMTP_554_SEEN_WHEN_FETCH: TextId = TextId::new(657);

/// The text `smtp/554/fix/sender`.
const TEXT_SMTP_554_FIX_SENDER: TextId = TextId::new(658);

/// The text `smtp/554/fix/sender-admin`.
const TEXT_SMTP_554_FIX_SENDER_ADMIN: TextId = TextId::new(659);

/// The text `smtp/554/fix/recipient-admin`.
const TEXT_SMTP_554_FIX_RECIPIENT_ADMIN: TextId = TextId::new(660);

/// The text `smtp/554/fix/client-developer`.
const TEXT_SMTP_554_FIX_CLIENT_DEVELOPER: TextId = TextId::new(661);

/// The text `smtp/554/use_when`.
const TEXT_SMTP_554_USE_WHEN: TextId = TextId::new(662);

/// The text `smtp/554/meanings/no-service`.
const TEXT_SMTP_554_MEANINGS_NO_SERVICE: TextId = TextId::new(663);

/// The text `smtp/554/meanings/weak-tls`.
const TEXT_SMTP_554_MEANINGS_WEAK_TLS: TextId = TextId::new(664);

/// The text `smtp/554/in_practice/postfix-defaults`.
const TEXT_SMTP_554_IN_PRACTICE_POSTFIX_DEFAULTS: TextId = TextId::new(665);

/// The text `smtp/554/in_practice/greeting-clients`.
const TEXT_SMTP_554_IN_PRACTICE_GREETING_CLIENTS: TextId = TextId::new(666);

/// The text `smtp/554/in_practice/greeting-servers`.
const TEXT_SMTP_554_IN_PRACTICE_GREETING_SERVERS: TextId = TextId::new(667);

/// The text `smtp/554/in_practice/milter`.
const TEXT_SMTP_554_IN_PRACTICE_MILTER: TextId = TextId::new(668);

/// The text `smtp/554/in_practice/loops`.
const TEXT_SMTP_554_IN_PRACTICE_LOOPS: TextId = TextId::new(669);

/// The text `smtp/554/in_practice/yahoo`.
const TEXT_SMTP_554_IN_PRACTICE_YAHOO: TextId = TextId::new(670);

/// The text `smtp/554/in_practice/gmx`.
const TEXT_SMTP_554_IN_PRACTICE_GMX: TextId = TextId::new(671);

/// The text `smtp/555/name`.
const LABEL_SMTP_555_NAME: TextId = TextId::new(672);

/// The text `smtp/555/short`.
const TEXT_SMTP_555_SHORT: TextId = TextId::new(673);

/// The text `smtp/555/description`.
const TEXT_SMTP_555_DESCRIPTION: TextId = TextId::new(674);

/// The text `smtp/555/seen_when/notification`.
const TEXT_SMTP_555_SEEN_WHEN_NOTIFICATION: TextId = TextId::new(675);

/// The text `smtp/555/seen_when/encoding`.
const TEXT_SMTP_555_SEEN_WHEN_ENCODING: TextId = TextId::new(676);

/// The text `smtp/555/seen_when/deadline`.
const TEXT_SMTP_555_SEEN_WHEN_DEADLINE: TextId = TextId::new(677);

/// The text `smtp/555/seen_when/in-front`.
const TEXT_SMTP_555_SEEN_WHEN_IN_FRONT: TextId = TextId::new(678);

/// The text `smtp/555/seen_when/not-a-parameter`.
const TEXT_SMTP_555_SEEN_WHEN_NOT_A_PARAMETER: TextId = TextId::new(679);

/// The text `smtp/555/fix/sender`.
const TEXT_SMTP_555_FIX_SENDER: TextId = TextId::new(680);

/// The text `smtp/555/fix/sender-admin`.
const TEXT_SMTP_555_FIX_SENDER_ADMIN: TextId = TextId::new(681);

/// The text `smtp/555/fix/recipient-admin`.
const TEXT_SMTP_555_FIX_RECIPIENT_ADMIN: TextId = TextId::new(682);

/// The text `smtp/555/fix/client-developer`.
const TEXT_SMTP_555_FIX_CLIENT_DEVELOPER: TextId = TextId::new(683);

/// The text `smtp/555/use_when`.
const TEXT_SMTP_555_USE_WHEN: TextId = TextId::new(684);

/// The text `smtp/555/in_practice/servers-disagree`.
const TEXT_SMTP_555_IN_PRACTICE_SERVERS_DISAGREE: TextId = TextId::new(685);

/// The text `smtp/555/in_practice/gmail`.
const TEXT_SMTP_555_IN_PRACTICE_GMAIL: TextId = TextId::new(686);

/// The text `smtp/556/name`.
const LABEL_SMTP_556_NAME: TextId = TextId::new(687);

/// The text `smtp/556/short`.
const TEXT_SMTP_556_SHORT: TextId = TextId::new(688);

/// The text `smtp/556/description`.
const TEXT_SMTP_556_DESCRIPTION: TextId = TextId::new(689);

/// The text `smtp/556/seen_when/wrong-domain`.
const TEXT_SMTP_556_SEEN_WHEN_WRONG_DOMAIN: TextId = TextId::new(690);

/// The text `smtp/556/seen_when/forged-sender`.
const TEXT_SMTP_556_SEEN_WHEN_FORGED_SENDER: TextId = TextId::new(691);

/// The text `smtp/556/fix/sender`.
const TEXT_SMTP_556_FIX_SENDER: TextId = TextId::new(692);

/// The text `smtp/556/fix/sender-admin`.
const TEXT_SMTP_556_FIX_SENDER_ADMIN: TextId = TextId::new(693);

/// The text `smtp/556/fix/recipient-admin`.
const TEXT_SMTP_556_FIX_RECIPIENT_ADMIN: TextId = TextId::new(694);

/// The text `smtp/556/fix/client-developer`.
const TEXT_SMTP_556_FIX_CLIENT_DEVELOPER: TextId = TextId::new(695);

/// The text `smtp/556/use_when`.
const TEXT_SMTP_556_USE_WHEN: TextId = TextId::new(696);

/// The text `smtp/556/in_practice/postfix`.
const TEXT_SMTP_556_IN_PRACTICE_POSTFIX: TextId = TextId::new(697);

/// The text `smtp/556/in_practice/sendmail`.
const TEXT_SMTP_556_IN_PRACTICE_SENDMAIL: TextId = TextId::new(698);

/// The text `smtp/556/in_practice/exim`.
const TEXT_SMTP_556_IN_PRACTICE_EXIM: TextId = TextId::new(699);

/// The text `smtp/200/line`.
const TEXT_SMTP_200_LINE: TextId = TextId::new(700);

/// The text `smtp/353/line`.
const TEXT_SMTP_353_LINE: TextId = TextId::new(701);

/// The text `smtp/400/line`.
const TEXT_SMTP_400_LINE: TextId = TextId::new(702);

/// The text `smtp/401/line`.
const TEXT_SMTP_401_LINE: TextId = TextId::new(703);

/// The text `smtp/402/line`.
const TEXT_SMTP_402_LINE: TextId = TextId::new(704);

/// The text `smtp/403/line`.
const TEXT_SMTP_403_LINE: TextId = TextId::new(705);

/// The text `smtp/404/line`.
const TEXT_SMTP_404_LINE: TextId = TextId::new(706);

/// The text `smtp/420/line`.
const TEXT_SMTP_420_LINE: TextId = TextId::new(707);

/// The text `smtp/422/line`.
const TEXT_SMTP_422_LINE: TextId = TextId::new(708);

/// The text `smtp/424/line`.
const TEXT_SMTP_424_LINE: TextId = TextId::new(709);

/// The text `smtp/426/line`.
const TEXT_SMTP_426_LINE: TextId = TextId::new(710);

/// The text `smtp/430/line`.
const TEXT_SMTP_430_LINE: TextId = TextId::new(711);

/// The text `smtp/431/line`.
const TEXT_SMTP_431_LINE: TextId = TextId::new(712);

/// The text `smtp/435/line`.
const TEXT_SMTP_435_LINE: TextId = TextId::new(713);

/// The text `smtp/441/line`.
const TEXT_SMTP_441_LINE: TextId = TextId::new(714);

/// The text `smtp/442/line`.
const TEXT_SMTP_442_LINE: TextId = TextId::new(715);

/// The text `smtp/446/line`.
const TEXT_SMTP_446_LINE: TextId = TextId::new(716);

/// The text `smtp/447/line`.
const TEXT_SMTP_447_LINE: TextId = TextId::new(717);

/// The text `smtp/449/line`.
const TEXT_SMTP_449_LINE: TextId = TextId::new(718);

/// The text `smtp/456/line`.
const TEXT_SMTP_456_LINE: TextId = TextId::new(719);

/// The text `smtp/471/line`.
const TEXT_SMTP_471_LINE: TextId = TextId::new(720);

/// The text `smtp/505/line`.
const TEXT_SMTP_505_LINE: TextId = TextId::new(721);

/// The text `smtp/510/line`.
const TEXT_SMTP_510_LINE: TextId = TextId::new(722);

/// The text `smtp/511/line`.
const TEXT_SMTP_511_LINE: TextId = TextId::new(723);

/// The text `smtp/512/line`.
const TEXT_SMTP_512_LINE: TextId = TextId::new(724);

/// The text `smtp/513/line`.
const TEXT_SMTP_513_LINE: TextId = TextId::new(725);

/// The text `smtp/520/line`.
const TEXT_SMTP_520_LINE: TextId = TextId::new(726);

/// The text `smtp/522/line`.
const TEXT_SMTP_522_LINE: TextId = TextId::new(727);

/// The text `smtp/523/line`.
const TEXT_SMTP_523_LINE: TextId = TextId::new(728);

/// The text `smtp/524/line`.
const TEXT_SMTP_524_LINE: TextId = TextId::new(729);

/// The text `smtp/525/line`.
const TEXT_SMTP_525_LINE: TextId = TextId::new(730);

/// The text `smtp/533/line`.
const TEXT_SMTP_533_LINE: TextId = TextId::new(731);

/// The text `smtp/540/line`.
const TEXT_SMTP_540_LINE: TextId = TextId::new(732);

/// The text `smtp/541/line`.
const TEXT_SMTP_541_LINE: TextId = TextId::new(733);

/// The text `smtp/542/line`.
const TEXT_SMTP_542_LINE: TextId = TextId::new(734);

/// The text `smtp/557/line`.
const TEXT_SMTP_557_LINE: TextId = TextId::new(735);

/// The text `smtp/571/line`.
const TEXT_SMTP_571_LINE: TextId = TextId::new(736);

/// The text `smtp/591/line`.
const TEXT_SMTP_591_LINE: TextId = TextId::new(737);

/// The text `smtp/211-214/verdict`.
const TEXT_SMTP_211_214_VERDICT: TextId = TextId::new(738);

/// The text `smtp/211-214/points`.
const TEXT_SMTP_211_214_POINTS: TextId = TextId::new(739);

/// The text `smtp/211-214/choice`.
const TEXT_SMTP_211_214_CHOICE: TextId = TextId::new(740);

/// The text `smtp/220-250/verdict`.
const TEXT_SMTP_220_250_VERDICT: TextId = TextId::new(741);

/// The text `smtp/220-250/points`.
const TEXT_SMTP_220_250_POINTS: TextId = TextId::new(742);

/// The text `smtp/220-250/choice`.
const TEXT_SMTP_220_250_CHOICE: TextId = TextId::new(743);

/// The text `smtp/221-421/verdict`.
const TEXT_SMTP_221_421_VERDICT: TextId = TextId::new(744);

/// The text `smtp/221-421/points`.
const TEXT_SMTP_221_421_POINTS: TextId = TextId::new(745);

/// The text `smtp/221-421/choice`.
const TEXT_SMTP_221_421_CHOICE: TextId = TextId::new(746);

/// The text `smtp/235-250/verdict`.
const TEXT_SMTP_235_250_VERDICT: TextId = TextId::new(747);

/// The text `smtp/235-250/points`.
const TEXT_SMTP_235_250_POINTS: TextId = TextId::new(748);

/// The text `smtp/235-250/choice`.
const TEXT_SMTP_235_250_CHOICE: TextId = TextId::new(749);

/// The text `smtp/235-334/verdict`.
const TEXT_SMTP_235_334_VERDICT: TextId = TextId::new(750);

/// The text `smtp/235-334/points`.
const TEXT_SMTP_235_334_POINTS: TextId = TextId::new(751);

/// The text `smtp/235-334/choice`.
const TEXT_SMTP_235_334_CHOICE: TextId = TextId::new(752);

/// The text `smtp/250-251/verdict`.
const TEXT_SMTP_250_251_VERDICT: TextId = TextId::new(753);

/// The text `smtp/250-251/points`.
const TEXT_SMTP_250_251_POINTS: TextId = TextId::new(754);

/// The text `smtp/250-251/choice`.
const TEXT_SMTP_250_251_CHOICE: TextId = TextId::new(755);

/// The text `smtp/250-252/verdict`.
const TEXT_SMTP_250_252_VERDICT: TextId = TextId::new(756);

/// The text `smtp/250-252/points`.
const TEXT_SMTP_250_252_POINTS: TextId = TextId::new(757);

/// The text `smtp/250-252/choice`.
const TEXT_SMTP_250_252_CHOICE: TextId = TextId::new(758);

/// The text `smtp/250-354/verdict`.
const TEXT_SMTP_250_354_VERDICT: TextId = TextId::new(759);

/// The text `smtp/250-354/points`.
const TEXT_SMTP_250_354_POINTS: TextId = TextId::new(760);

/// The text `smtp/250-354/choice`.
const TEXT_SMTP_250_354_CHOICE: TextId = TextId::new(761);

/// The text `smtp/251-551/verdict`.
const TEXT_SMTP_251_551_VERDICT: TextId = TextId::new(762);

/// The text `smtp/251-551/points`.
const TEXT_SMTP_251_551_POINTS: TextId = TextId::new(763);

/// The text `smtp/251-551/choice`.
const TEXT_SMTP_251_551_CHOICE: TextId = TextId::new(764);

/// The text `smtp/252-550/verdict`.
const TEXT_SMTP_252_550_VERDICT: TextId = TextId::new(765);

/// The text `smtp/252-550/points`.
const TEXT_SMTP_252_550_POINTS: TextId = TextId::new(766);

/// The text `smtp/252-550/choice`.
const TEXT_SMTP_252_550_CHOICE: TextId = TextId::new(767);

/// The text `smtp/334-354/verdict`.
const TEXT_SMTP_334_354_VERDICT: TextId = TextId::new(768);

/// The text `smtp/334-354/points`.
const TEXT_SMTP_334_354_POINTS: TextId = TextId::new(769);

/// The text `smtp/334-354/choice`.
const TEXT_SMTP_334_354_CHOICE: TextId = TextId::new(770);

/// The text `smtp/421-432/verdict`.
const TEXT_SMTP_421_432_VERDICT: TextId = TextId::new(771);

/// The text `smtp/421-450/verdict`.
const TEXT_SMTP_421_450_VERDICT: TextId = TextId::new(772);

/// The text `smtp/421-450/points`.
const TEXT_SMTP_421_450_POINTS: TextId = TextId::new(773);

/// The text `smtp/421-450/choice`.
const TEXT_SMTP_421_450_CHOICE: TextId = TextId::new(774);

/// The text `smtp/421-451/verdict`.
const TEXT_SMTP_421_451_VERDICT: TextId = TextId::new(775);

/// The text `smtp/421-451/points`.
const TEXT_SMTP_421_451_POINTS: TextId = TextId::new(776);

/// The text `smtp/421-451/choice`.
const TEXT_SMTP_421_451_CHOICE: TextId = TextId::new(777);

/// The text `smtp/421-452/verdict`.
const TEXT_SMTP_421_452_VERDICT: TextId = TextId::new(778);

/// The text `smtp/421-452/points`.
const TEXT_SMTP_421_452_POINTS: TextId = TextId::new(779);

/// The text `smtp/421-452/choice`.
const TEXT_SMTP_421_452_CHOICE: TextId = TextId::new(780);

/// The text `smtp/421-454/verdict`.
const TEXT_SMTP_421_454_VERDICT: TextId = TextId::new(781);

/// The text `smtp/421-455/verdict`.
const TEXT_SMTP_421_455_VERDICT: TextId = TextId::new(782);

/// The text `smtp/421-500/verdict`.
const TEXT_SMTP_421_500_VERDICT: TextId = TextId::new(783);

/// The text `smtp/421-501/verdict`.
const TEXT_SMTP_421_501_VERDICT: TextId = TextId::new(784);

/// The text `smtp/421-502/verdict`.
const TEXT_SMTP_421_502_VERDICT: TextId = TextId::new(785);

/// The text `smtp/421-503/verdict`.
const TEXT_SMTP_421_503_VERDICT: TextId = TextId::new(786);

/// The text `smtp/421-504/verdict`.
const TEXT_SMTP_421_504_VERDICT: TextId = TextId::new(787);

/// The text `smtp/421-521/verdict`.
const TEXT_SMTP_421_521_VERDICT: TextId = TextId::new(788);

/// The text `smtp/421-521/points`.
const TEXT_SMTP_421_521_POINTS: TextId = TextId::new(789);

/// The text `smtp/421-521/choice`.
const TEXT_SMTP_421_521_CHOICE: TextId = TextId::new(790);

/// The text `smtp/421-530/verdict`.
const TEXT_SMTP_421_530_VERDICT: TextId = TextId::new(791);

/// The text `smtp/421-534/verdict`.
const TEXT_SMTP_421_534_VERDICT: TextId = TextId::new(792);

/// The text `smtp/421-535/verdict`.
const TEXT_SMTP_421_535_VERDICT: TextId = TextId::new(793);

/// The text `smtp/421-550/verdict`.
const TEXT_SMTP_421_550_VERDICT: TextId = TextId::new(794);

/// The text `smtp/421-551/verdict`.
const TEXT_SMTP_421_551_VERDICT: TextId = TextId::new(795);

/// The text `smtp/421-552/verdict`.
const TEXT_SMTP_421_552_VERDICT: TextId = TextId::new(796);

/// The text `smtp/421-552/points`.
const TEXT_SMTP_421_552_POINTS: TextId = TextId::new(797);

/// The text `smtp/421-552/choice`.
const TEXT_SMTP_421_552_CHOICE: TextId = TextId::new(798);

/// The text `smtp/421-553/verdict`.
const TEXT_SMTP_421_553_VERDICT: TextId = TextId::new(799);

/// The text `smtp/421-554/verdict`.
const TEXT_SMTP_421_554_VERDICT: TextId = TextId::new(800);

/// The text `smtp/421-554/points`.
const TEXT_SMTP_421_554_POINTS: TextId = TextId::new(801);

/// The text `smtp/421-554/choice`.
const TEXT_SMTP_421_554_CHOICE: TextId = TextId::new(802);

/// The text `smtp/421-555/verdict`.
const TEXT_SMTP_421_555_VERDICT: TextId = TextId::new(803);

/// The text `smtp/421-556/verdict`.
const TEXT_SMTP_421_556_VERDICT: TextId = TextId::new(804);

/// The text `smtp/432-450/verdict`.
const TEXT_SMTP_432_450_VERDICT: TextId = TextId::new(805);

/// The text `smtp/432-451/verdict`.
const TEXT_SMTP_432_451_VERDICT: TextId = TextId::new(806);

/// The text `smtp/432-452/verdict`.
const TEXT_SMTP_432_452_VERDICT: TextId = TextId::new(807);

/// The text `smtp/432-454/verdict`.
const TEXT_SMTP_432_454_VERDICT: TextId = TextId::new(808);

/// The text `smtp/432-454/points`.
const TEXT_SMTP_432_454_POINTS: TextId = TextId::new(809);

/// The text `smtp/432-454/choice`.
const TEXT_SMTP_432_454_CHOICE: TextId = TextId::new(810);

/// The text `smtp/432-500/verdict`.
const TEXT_SMTP_432_500_VERDICT: TextId = TextId::new(811);

/// The text `smtp/432-501/verdict`.
const TEXT_SMTP_432_501_VERDICT: TextId = TextId::new(812);

/// The text `smtp/432-502/verdict`.
const TEXT_SMTP_432_502_VERDICT: TextId = TextId::new(813);

/// The text `smtp/432-503/verdict`.
const TEXT_SMTP_432_503_VERDICT: TextId = TextId::new(814);

/// The text `smtp/432-504/verdict`.
const TEXT_SMTP_432_504_VERDICT: TextId = TextId::new(815);

/// The text `smtp/432-521/verdict`.
const TEXT_SMTP_432_521_VERDICT: TextId = TextId::new(816);

/// The text `smtp/432-530/verdict`.
const TEXT_SMTP_432_530_VERDICT: TextId = TextId::new(817);

/// The text `smtp/432-534/verdict`.
const TEXT_SMTP_432_534_VERDICT: TextId = TextId::new(818);

/// The text `smtp/432-535/verdict`.
const TEXT_SMTP_432_535_VERDICT: TextId = TextId::new(819);

/// The text `smtp/432-535/points`.
const TEXT_SMTP_432_535_POINTS: TextId = TextId::new(820);

/// The text `smtp/432-535/choice`.
const TEXT_SMTP_432_535_CHOICE: TextId = TextId::new(821);

/// The text `smtp/432-550/verdict`.
const TEXT_SMTP_432_550_VERDICT: TextId = TextId::new(822);

/// The text `smtp/432-552/verdict`.
const TEXT_SMTP_432_552_VERDICT: TextId = TextId::new(823);

/// The text `smtp/432-554/verdict`.
const TEXT_SMTP_432_554_VERDICT: TextId = TextId::new(824);

/// The text `smtp/450-451/verdict`.
const TEXT_SMTP_450_451_VERDICT: TextId = TextId::new(825);

/// The text `smtp/450-451/points`.
const TEXT_SMTP_450_451_POINTS: TextId = TextId::new(826);

/// The text `smtp/450-451/choice`.
const TEXT_SMTP_450_451_CHOICE: TextId = TextId::new(827);

/// The text `smtp/450-452/verdict`.
const TEXT_SMTP_450_452_VERDICT: TextId = TextId::new(828);

/// The text `smtp/450-452/points`.
const TEXT_SMTP_450_452_POINTS: TextId = TextId::new(829);

/// The text `smtp/450-452/choice`.
const TEXT_SMTP_450_452_CHOICE: TextId = TextId::new(830);

/// The text `smtp/450-454/verdict`.
const TEXT_SMTP_450_454_VERDICT: TextId = TextId::new(831);

/// The text `smtp/450-454/points`.
const TEXT_SMTP_450_454_POINTS: TextId = TextId::new(832);

/// The text `smtp/450-454/choice`.
const TEXT_SMTP_450_454_CHOICE: TextId = TextId::new(833);

/// The text `smtp/450-455/verdict`.
const TEXT_SMTP_450_455_VERDICT: TextId = TextId::new(834);

/// The text `smtp/450-500/verdict`.
const TEXT_SMTP_450_500_VERDICT: TextId = TextId::new(835);

/// The text `smtp/450-501/verdict`.
const TEXT_SMTP_450_501_VERDICT: TextId = TextId::new(836);

/// The text `smtp/450-502/verdict`.
const TEXT_SMTP_450_502_VERDICT: TextId = TextId::new(837);

/// The text `smtp/450-503/verdict`.
const TEXT_SMTP_450_503_VERDICT: TextId = TextId::new(838);

/// The text `smtp/450-504/verdict`.
const TEXT_SMTP_450_504_VERDICT: TextId = TextId::new(839);

/// The text `smtp/450-521/verdict`.
const TEXT_SMTP_450_521_VERDICT: TextId = TextId::new(840);

/// The text `smtp/450-530/verdict`.
const TEXT_SMTP_450_530_VERDICT: TextId = TextId::new(841);

/// The text `smtp/450-534/verdict`.
const TEXT_SMTP_450_534_VERDICT: TextId = TextId::new(842);

/// The text `smtp/450-535/verdict`.
const TEXT_SMTP_450_535_VERDICT: TextId = TextId::new(843);

/// The text `smtp/450-550/verdict`.
const TEXT_SMTP_450_550_VERDICT: TextId = TextId::new(844);

/// The text `smtp/450-550/points`.
const TEXT_SMTP_450_550_POINTS: TextId = TextId::new(845);

/// The text `smtp/450-550/choice`.
const TEXT_SMTP_450_550_CHOICE: TextId = TextId::new(846);

/// The text `smtp/450-551/verdict`.
const TEXT_SMTP_450_551_VERDICT: TextId = TextId::new(847);

/// The text `smtp/450-552/verdict`.
const TEXT_SMTP_450_552_VERDICT: TextId = TextId::new(848);

/// The text `smtp/450-553/verdict`.
const TEXT_SMTP_450_553_VERDICT: TextId = TextId::new(849);

/// The text `smtp/450-554/verdict`.
const TEXT_SMTP_450_554_VERDICT: TextId = TextId::new(850);

/// The text `smtp/450-554/points`.
const TEXT_SMTP_450_554_POINTS: TextId = TextId::new(851);

/// The text `smtp/450-554/choice`.
const TEXT_SMTP_450_554_CHOICE: TextId = TextId::new(852);

/// The text `smtp/450-555/verdict`.
const TEXT_SMTP_450_555_VERDICT: TextId = TextId::new(853);

/// The text `smtp/450-556/verdict`.
const TEXT_SMTP_450_556_VERDICT: TextId = TextId::new(854);

/// The text `smtp/451-452/verdict`.
const TEXT_SMTP_451_452_VERDICT: TextId = TextId::new(855);

/// The text `smtp/451-452/points`.
const TEXT_SMTP_451_452_POINTS: TextId = TextId::new(856);

/// The text `smtp/451-452/choice`.
const TEXT_SMTP_451_452_CHOICE: TextId = TextId::new(857);

/// The text `smtp/451-454/verdict`.
const TEXT_SMTP_451_454_VERDICT: TextId = TextId::new(858);

/// The text `smtp/451-455/verdict`.
const TEXT_SMTP_451_455_VERDICT: TextId = TextId::new(859);

/// The text `smtp/451-500/verdict`.
const TEXT_SMTP_451_500_VERDICT: TextId = TextId::new(860);

/// The text `smtp/451-501/verdict`.
const TEXT_SMTP_451_501_VERDICT: TextId = TextId::new(861);

/// The text `smtp/451-502/verdict`.
const TEXT_SMTP_451_502_VERDICT: TextId = TextId::new(862);

/// The text `smtp/451-503/verdict`.
const TEXT_SMTP_451_503_VERDICT: TextId = TextId::new(863);

/// The text `smtp/451-504/verdict`.
const TEXT_SMTP_451_504_VERDICT: TextId = TextId::new(864);

/// The text `smtp/451-521/verdict`.
const TEXT_SMTP_451_521_VERDICT: TextId = TextId::new(865);

/// The text `smtp/451-530/verdict`.
const TEXT_SMTP_451_530_VERDICT: TextId = TextId::new(866);

/// The text `smtp/451-550/verdict`.
const TEXT_SMTP_451_550_VERDICT: TextId = TextId::new(867);

/// The text `smtp/451-550/points`.
const TEXT_SMTP_451_550_POINTS: TextId = TextId::new(868);

/// The text `smtp/451-550/choice`.
const TEXT_SMTP_451_550_CHOICE: TextId = TextId::new(869);

/// The text `smtp/451-551/verdict`.
const TEXT_SMTP_451_551_VERDICT: TextId = TextId::new(870);

/// The text `smtp/451-552/verdict`.
const TEXT_SMTP_451_552_VERDICT: TextId = TextId::new(871);

/// The text `smtp/451-553/verdict`.
const TEXT_SMTP_451_553_VERDICT: TextId = TextId::new(872);

/// The text `smtp/451-554/verdict`.
const TEXT_SMTP_451_554_VERDICT: TextId = TextId::new(873);

/// The text `smtp/451-554/points`.
const TEXT_SMTP_451_554_POINTS: TextId = TextId::new(874);

/// The text `smtp/451-554/choice`.
const TEXT_SMTP_451_554_CHOICE: TextId = TextId::new(875);

/// The text `smtp/451-555/verdict`.
const TEXT_SMTP_451_555_VERDICT: TextId = TextId::new(876);

/// The text `smtp/451-556/verdict`.
const TEXT_SMTP_451_556_VERDICT: TextId = TextId::new(877);

/// The text `smtp/452-454/verdict`.
const TEXT_SMTP_452_454_VERDICT: TextId = TextId::new(878);

/// The text `smtp/452-455/verdict`.
const TEXT_SMTP_452_455_VERDICT: TextId = TextId::new(879);

/// The text `smtp/452-500/verdict`.
const TEXT_SMTP_452_500_VERDICT: TextId = TextId::new(880);

/// The text `smtp/452-501/verdict`.
const TEXT_SMTP_452_501_VERDICT: TextId = TextId::new(881);

/// The text `smtp/452-502/verdict`.
const TEXT_SMTP_452_502_VERDICT: TextId = TextId::new(882);

/// The text `smtp/452-503/verdict`.
const TEXT_SMTP_452_503_VERDICT: TextId = TextId::new(883);

/// The text `smtp/452-504/verdict`.
const TEXT_SMTP_452_504_VERDICT: TextId = TextId::new(884);

/// The text `smtp/452-521/verdict`.
const TEXT_SMTP_452_521_VERDICT: TextId = TextId::new(885);

/// The text `smtp/452-530/verdict`.
const TEXT_SMTP_452_530_VERDICT: TextId = TextId::new(886);

/// The text `smtp/452-550/verdict`.
const TEXT_SMTP_452_550_VERDICT: TextId = TextId::new(887);

/// The text `smtp/452-550/points`.
const TEXT_SMTP_452_550_POINTS: TextId = TextId::new(888);

/// The text `smtp/452-550/choice`.
const TEXT_SMTP_452_550_CHOICE: TextId = TextId::new(889);

/// The text `smtp/452-551/verdict`.
const TEXT_SMTP_452_551_VERDICT: TextId = TextId::new(890);

/// The text `smtp/452-552/verdict`.
const TEXT_SMTP_452_552_VERDICT: TextId = TextId::new(891);

/// The text `smtp/452-552/points`.
const TEXT_SMTP_452_552_POINTS: TextId = TextId::new(892);

/// The text `smtp/452-552/choice`.
const TEXT_SMTP_452_552_CHOICE: TextId = TextId::new(893);

/// The text `smtp/452-553/verdict`.
const TEXT_SMTP_452_553_VERDICT: TextId = TextId::new(894);

/// The text `smtp/452-554/verdict`.
const TEXT_SMTP_452_554_VERDICT: TextId = TextId::new(895);

/// The text `smtp/452-554/points`.
const TEXT_SMTP_452_554_POINTS: TextId = TextId::new(896);

/// The text `smtp/452-554/choice`.
const TEXT_SMTP_452_554_CHOICE: TextId = TextId::new(897);

/// The text `smtp/452-555/verdict`.
const TEXT_SMTP_452_555_VERDICT: TextId = TextId::new(898);

/// The text `smtp/452-556/verdict`.
const TEXT_SMTP_452_556_VERDICT: TextId = TextId::new(899);

/// The text `smtp/454-455/verdict`.
const TEXT_SMTP_454_455_VERDICT: TextId = TextId::new(900);

/// The text `smtp/454-500/verdict`.
const TEXT_SMTP_454_500_VERDICT: TextId = TextId::new(901);

/// The text `smtp/454-501/verdict`.
const TEXT_SMTP_454_501_VERDICT: TextId = TextId::new(902);

/// The text `smtp/454-502/verdict`.
const TEXT_SMTP_454_502_VERDICT: TextId = TextId::new(903);

/// The text `smtp/454-503/verdict`.
const TEXT_SMTP_454_503_VERDICT: TextId = TextId::new(904);

/// The text `smtp/454-504/verdict`.
const TEXT_SMTP_454_504_VERDICT: TextId = TextId::new(905);

/// The text `smtp/454-521/verdict`.
const TEXT_SMTP_454_521_VERDICT: TextId = TextId::new(906);

/// The text `smtp/454-530/verdict`.
const TEXT_SMTP_454_530_VERDICT: TextId = TextId::new(907);

/// The text `smtp/454-530/points`.
const TEXT_SMTP_454_530_POINTS: TextId = TextId::new(908);

/// The text `smtp/454-530/choice`.
const TEXT_SMTP_454_530_CHOICE: TextId = TextId::new(909);

/// The text `smtp/454-534/verdict`.
const TEXT_SMTP_454_534_VERDICT: TextId = TextId::new(910);

/// The text `smtp/454-535/verdict`.
const TEXT_SMTP_454_535_VERDICT: TextId = TextId::new(911);

/// The text `smtp/454-535/points`.
const TEXT_SMTP_454_535_POINTS: TextId = TextId::new(912);

/// The text `smtp/454-535/choice`.
const TEXT_SMTP_454_535_CHOICE: TextId = TextId::new(913);

/// The text `smtp/454-550/verdict`.
const TEXT_SMTP_454_550_VERDICT: TextId = TextId::new(914);

/// The text `smtp/454-551/verdict`.
const TEXT_SMTP_454_551_VERDICT: TextId = TextId::new(915);

/// The text `smtp/454-552/verdict`.
const TEXT_SMTP_454_552_VERDICT: TextId = TextId::new(916);

/// The text `smtp/454-553/verdict`.
const TEXT_SMTP_454_553_VERDICT: TextId = TextId::new(917);

/// The text `smtp/454-554/verdict`.
const TEXT_SMTP_454_554_VERDICT: TextId = TextId::new(918);

/// The text `smtp/454-554/points`.
const TEXT_SMTP_454_554_POINTS: TextId = TextId::new(919);

/// The text `smtp/454-554/choice`.
const TEXT_SMTP_454_554_CHOICE: TextId = TextId::new(920);

/// The text `smtp/454-555/verdict`.
const TEXT_SMTP_454_555_VERDICT: TextId = TextId::new(921);

/// The text `smtp/454-556/verdict`.
const TEXT_SMTP_454_556_VERDICT: TextId = TextId::new(922);

/// The text `smtp/455-500/verdict`.
const TEXT_SMTP_455_500_VERDICT: TextId = TextId::new(923);

/// The text `smtp/455-501/verdict`.
const TEXT_SMTP_455_501_VERDICT: TextId = TextId::new(924);

/// The text `smtp/455-502/verdict`.
const TEXT_SMTP_455_502_VERDICT: TextId = TextId::new(925);

/// The text `smtp/455-503/verdict`.
const TEXT_SMTP_455_503_VERDICT: TextId = TextId::new(926);

/// The text `smtp/455-504/verdict`.
const TEXT_SMTP_455_504_VERDICT: TextId = TextId::new(927);

/// The text `smtp/455-521/verdict`.
const TEXT_SMTP_455_521_VERDICT: TextId = TextId::new(928);

/// The text `smtp/455-530/verdict`.
const TEXT_SMTP_455_530_VERDICT: TextId = TextId::new(929);

/// The text `smtp/455-550/verdict`.
const TEXT_SMTP_455_550_VERDICT: TextId = TextId::new(930);

/// The text `smtp/455-551/verdict`.
const TEXT_SMTP_455_551_VERDICT: TextId = TextId::new(931);

/// The text `smtp/455-552/verdict`.
const TEXT_SMTP_455_552_VERDICT: TextId = TextId::new(932);

/// The text `smtp/455-553/verdict`.
const TEXT_SMTP_455_553_VERDICT: TextId = TextId::new(933);

/// The text `smtp/455-554/verdict`.
const TEXT_SMTP_455_554_VERDICT: TextId = TextId::new(934);

/// The text `smtp/455-555/verdict`.
const TEXT_SMTP_455_555_VERDICT: TextId = TextId::new(935);

/// The text `smtp/455-555/points`.
const TEXT_SMTP_455_555_POINTS: TextId = TextId::new(936);

/// The text `smtp/455-555/choice`.
const TEXT_SMTP_455_555_CHOICE: TextId = TextId::new(937);

/// The text `smtp/455-556/verdict`.
const TEXT_SMTP_455_556_VERDICT: TextId = TextId::new(938);

/// The text `smtp/500-501/verdict`.
const TEXT_SMTP_500_501_VERDICT: TextId = TextId::new(939);

/// The text `smtp/500-501/points`.
const TEXT_SMTP_500_501_POINTS: TextId = TextId::new(940);

/// The text `smtp/500-501/choice`.
const TEXT_SMTP_500_501_CHOICE: TextId = TextId::new(941);

/// The text `smtp/500-502/verdict`.
const TEXT_SMTP_500_502_VERDICT: TextId = TextId::new(942);

/// The text `smtp/500-502/points`.
const TEXT_SMTP_500_502_POINTS: TextId = TextId::new(943);

/// The text `smtp/500-502/choice`.
const TEXT_SMTP_500_502_CHOICE: TextId = TextId::new(944);

/// The text `smtp/500-503/verdict`.
const TEXT_SMTP_500_503_VERDICT: TextId = TextId::new(945);

/// The text `smtp/500-503/points`.
const TEXT_SMTP_500_503_POINTS: TextId = TextId::new(946);

/// The text `smtp/500-503/choice`.
const TEXT_SMTP_500_503_CHOICE: TextId = TextId::new(947);

/// The text `smtp/500-504/verdict`.
const TEXT_SMTP_500_504_VERDICT: TextId = TextId::new(948);

/// The text `smtp/500-504/points`.
const TEXT_SMTP_500_504_POINTS: TextId = TextId::new(949);

/// The text `smtp/500-504/choice`.
const TEXT_SMTP_500_504_CHOICE: TextId = TextId::new(950);

/// The text `smtp/500-521/verdict`.
const TEXT_SMTP_500_521_VERDICT: TextId = TextId::new(951);

/// The text `smtp/500-530/verdict`.
const TEXT_SMTP_500_530_VERDICT: TextId = TextId::new(952);

/// The text `smtp/500-534/verdict`.
const TEXT_SMTP_500_534_VERDICT: TextId = TextId::new(953);

/// The text `smtp/500-535/verdict`.
const TEXT_SMTP_500_535_VERDICT: TextId = TextId::new(954);

/// The text `smtp/500-550/verdict`.
const TEXT_SMTP_500_550_VERDICT: TextId = TextId::new(955);

/// The text `smtp/500-551/verdict`.
const TEXT_SMTP_500_551_VERDICT: TextId = TextId::new(956);

/// The text `smtp/500-552/verdict`.
const TEXT_SMTP_500_552_VERDICT: TextId = TextId::new(957);

/// The text `smtp/500-553/verdict`.
const TEXT_SMTP_500_553_VERDICT: TextId = TextId::new(958);

/// The text `smtp/500-554/verdict`.
const TEXT_SMTP_500_554_VERDICT: TextId = TextId::new(959);

/// The text `smtp/500-555/verdict`.
const TEXT_SMTP_500_555_VERDICT: TextId = TextId::new(960);

/// The text `smtp/500-555/points`.
const TEXT_SMTP_500_555_POINTS: TextId = TextId::new(961);

/// The text `smtp/500-555/choice`.
const TEXT_SMTP_500_555_CHOICE: TextId = TextId::new(962);

/// The text `smtp/500-556/verdict`.
const TEXT_SMTP_500_556_VERDICT: TextId = TextId::new(963);

/// The text `smtp/501-502/verdict`.
const TEXT_SMTP_501_502_VERDICT: TextId = TextId::new(964);

/// The text `smtp/501-502/points`.
const TEXT_SMTP_501_502_POINTS: TextId = TextId::new(965);

/// The text `smtp/501-502/choice`.
const TEXT_SMTP_501_502_CHOICE: TextId = TextId::new(966);

/// The text `smtp/501-503/verdict`.
const TEXT_SMTP_501_503_VERDICT: TextId = TextId::new(967);

/// The text `smtp/501-504/verdict`.
const TEXT_SMTP_501_504_VERDICT: TextId = TextId::new(968);

/// The text `smtp/501-504/points`.
const TEXT_SMTP_501_504_POINTS: TextId = TextId::new(969);

/// The text `smtp/501-504/choice`.
const TEXT_SMTP_501_504_CHOICE: TextId = TextId::new(970);

/// The text `smtp/501-521/verdict`.
const TEXT_SMTP_501_521_VERDICT: TextId = TextId::new(971);

/// The text `smtp/501-530/verdict`.
const TEXT_SMTP_501_530_VERDICT: TextId = TextId::new(972);

/// The text `smtp/501-534/verdict`.
const TEXT_SMTP_501_534_VERDICT: TextId = TextId::new(973);

/// The text `smtp/501-535/verdict`.
const TEXT_SMTP_501_535_VERDICT: TextId = TextId::new(974);

/// The text `smtp/501-535/points`.
const TEXT_SMTP_501_535_POINTS: TextId = TextId::new(975);

/// The text `smtp/501-535/choice`.
const TEXT_SMTP_501_535_CHOICE: TextId = TextId::new(976);

/// The text `smtp/501-550/verdict`.
const TEXT_SMTP_501_550_VERDICT: TextId = TextId::new(977);

/// The text `smtp/501-550/points`.
const TEXT_SMTP_501_550_POINTS: TextId = TextId::new(978);

/// The text `smtp/501-550/choice`.
const TEXT_SMTP_501_550_CHOICE: TextId = TextId::new(979);

/// The text `smtp/501-551/verdict`.
const TEXT_SMTP_501_551_VERDICT: TextId = TextId::new(980);

/// The text `smtp/501-552/verdict`.
const TEXT_SMTP_501_552_VERDICT: TextId = TextId::new(981);

/// The text `smtp/501-553/verdict`.
const TEXT_SMTP_501_553_VERDICT: TextId = TextId::new(982);

/// The text `smtp/501-553/points`.
const TEXT_SMTP_501_553_POINTS: TextId = TextId::new(983);

/// The text `smtp/501-553/choice`.
const TEXT_SMTP_501_553_CHOICE: TextId = TextId::new(984);

/// The text `smtp/501-554/verdict`.
const TEXT_SMTP_501_554_VERDICT: TextId = TextId::new(985);

/// The text `smtp/501-555/verdict`.
const TEXT_SMTP_501_555_VERDICT: TextId = TextId::new(986);

/// The text `smtp/501-555/points`.
const TEXT_SMTP_501_555_POINTS: TextId = TextId::new(987);

/// The text `smtp/501-555/choice`.
const TEXT_SMTP_501_555_CHOICE: TextId = TextId::new(988);

/// The text `smtp/501-556/verdict`.
const TEXT_SMTP_501_556_VERDICT: TextId = TextId::new(989);

/// The text `smtp/502-503/verdict`.
const TEXT_SMTP_502_503_VERDICT: TextId = TextId::new(990);

/// The text `smtp/502-503/points`.
const TEXT_SMTP_502_503_POINTS: TextId = TextId::new(991);

/// The text `smtp/502-503/choice`.
const TEXT_SMTP_502_503_CHOICE: TextId = TextId::new(992);

/// The text `smtp/502-504/verdict`.
const TEXT_SMTP_502_504_VERDICT: TextId = TextId::new(993);

/// The text `smtp/502-504/points`.
const TEXT_SMTP_502_504_POINTS: TextId = TextId::new(994);

/// The text `smtp/502-504/choice`.
const TEXT_SMTP_502_504_CHOICE: TextId = TextId::new(995);

/// The text `smtp/502-521/verdict`.
const TEXT_SMTP_502_521_VERDICT: TextId = TextId::new(996);

/// The text `smtp/502-530/verdict`.
const TEXT_SMTP_502_530_VERDICT: TextId = TextId::new(997);

/// The text `smtp/502-534/verdict`.
const TEXT_SMTP_502_534_VERDICT: TextId = TextId::new(998);

/// The text `smtp/502-535/verdict`.
const TEXT_SMTP_502_535_VERDICT: TextId = TextId::new(999);

/// The text `smtp/502-550/verdict`.
const TEXT_SMTP_502_550_VERDICT: TextId = TextId::new(1000);

/// The text `smtp/502-551/verdict`.
const TEXT_SMTP_502_551_VERDICT: TextId = TextId::new(1001);

/// The text `smtp/502-552/verdict`.
const TEXT_SMTP_502_552_VERDICT: TextId = TextId::new(1002);

/// The text `smtp/502-553/verdict`.
const TEXT_SMTP_502_553_VERDICT: TextId = TextId::new(1003);

/// The text `smtp/502-554/verdict`.
const TEXT_SMTP_502_554_VERDICT: TextId = TextId::new(1004);

/// The text `smtp/502-555/verdict`.
const TEXT_SMTP_502_555_VERDICT: TextId = TextId::new(1005);

/// The text `smtp/502-556/verdict`.
const TEXT_SMTP_502_556_VERDICT: TextId = TextId::new(1006);

/// The text `smtp/503-504/verdict`.
const TEXT_SMTP_503_504_VERDICT: TextId = TextId::new(1007);

/// The text `smtp/503-521/verdict`.
const TEXT_SMTP_503_521_VERDICT: TextId = TextId::new(1008);

/// The text `smtp/503-530/verdict`.
const TEXT_SMTP_503_530_VERDICT: TextId = TextId::new(1009);

/// The text `smtp/503-530/points`.
const TEXT_SMTP_503_530_POINTS: TextId = TextId::new(1010);

/// The text `smtp/503-530/choice`.
const TEXT_SMTP_503_530_CHOICE: TextId = TextId::new(1011);

/// The text `smtp/503-534/verdict`.
const TEXT_SMTP_503_534_VERDICT: TextId = TextId::new(1012);

/// The text `smtp/503-535/verdict`.
const TEXT_SMTP_503_535_VERDICT: TextId = TextId::new(1013);

/// The text `smtp/503-550/verdict`.
const TEXT_SMTP_503_550_VERDICT: TextId = TextId::new(1014);

/// The text `smtp/503-550/points`.
const TEXT_SMTP_503_550_POINTS: TextId = TextId::new(1015);

/// The text `smtp/503-550/choice`.
const TEXT_SMTP_503_550_CHOICE: TextId = TextId::new(1016);

/// The text `smtp/503-551/verdict`.
const TEXT_SMTP_503_551_VERDICT: TextId = TextId::new(1017);

/// The text `smtp/503-552/verdict`.
const TEXT_SMTP_503_552_VERDICT: TextId = TextId::new(1018);

/// The text `smtp/503-553/verdict`.
const TEXT_SMTP_503_553_VERDICT: TextId = TextId::new(1019);

/// The text `smtp/503-554/verdict`.
const TEXT_SMTP_503_554_VERDICT: TextId = TextId::new(1020);

/// The text `smtp/503-554/points`.
const TEXT_SMTP_503_554_POINTS: TextId = TextId::new(1021);

/// The text `smtp/503-554/choice`.
const TEXT_SMTP_503_554_CHOICE: TextId = TextId::new(1022);

/// The text `smtp/503-555/verdict`.
const TEXT_SMTP_503_555_VERDICT: TextId = TextId::new(1023);

/// The text `smtp/503-556/verdict`.
const TEXT_SMTP_503_556_VERDICT: TextId = TextId::new(1024);

/// The text `smtp/504-521/verdict`.
const TEXT_SMTP_504_521_VERDICT: TextId = TextId::new(1025);

/// The text `smtp/504-530/verdict`.
const TEXT_SMTP_504_530_VERDICT: TextId = TextId::new(1026);

/// The text `smtp/504-530/points`.
const TEXT_SMTP_504_530_POINTS: TextId = TextId::new(1027);

/// The text `smtp/504-530/choice`.
const TEXT_SMTP_504_530_CHOICE: TextId = TextId::new(1028);

/// The text `smtp/504-534/verdict`.
const TEXT_SMTP_504_534_VERDICT: TextId = TextId::new(1029);

/// The text `smtp/504-534/points`.
const TEXT_SMTP_504_534_POINTS: TextId = TextId::new(1030);

/// The text `smtp/504-534/choice`.
const TEXT_SMTP_504_534_CHOICE: TextId = TextId::new(1031);

/// The text `smtp/504-535/verdict`.
const TEXT_SMTP_504_535_VERDICT: TextId = TextId::new(1032);

/// The text `smtp/504-535/points`.
const TEXT_SMTP_504_535_POINTS: TextId = TextId::new(1033);

/// The text `smtp/504-535/choice`.
const TEXT_SMTP_504_535_CHOICE: TextId = TextId::new(1034);

/// The text `smtp/504-550/verdict`.
const TEXT_SMTP_504_550_VERDICT: TextId = TextId::new(1035);

/// The text `smtp/504-551/verdict`.
const TEXT_SMTP_504_551_VERDICT: TextId = TextId::new(1036);

/// The text `smtp/504-552/verdict`.
const TEXT_SMTP_504_552_VERDICT: TextId = TextId::new(1037);

/// The text `smtp/504-553/verdict`.
const TEXT_SMTP_504_553_VERDICT: TextId = TextId::new(1038);

/// The text `smtp/504-554/verdict`.
const TEXT_SMTP_504_554_VERDICT: TextId = TextId::new(1039);

/// The text `smtp/504-555/verdict`.
const TEXT_SMTP_504_555_VERDICT: TextId = TextId::new(1040);

/// The text `smtp/504-555/points`.
const TEXT_SMTP_504_555_POINTS: TextId = TextId::new(1041);

/// The text `smtp/504-555/choice`.
const TEXT_SMTP_504_555_CHOICE: TextId = TextId::new(1042);

/// The text `smtp/504-556/verdict`.
const TEXT_SMTP_504_556_VERDICT: TextId = TextId::new(1043);

/// The text `smtp/521-530/verdict`.
const TEXT_SMTP_521_530_VERDICT: TextId = TextId::new(1044);

/// The text `smtp/521-550/verdict`.
const TEXT_SMTP_521_550_VERDICT: TextId = TextId::new(1045);

/// The text `smtp/521-550/points`.
const TEXT_SMTP_521_550_POINTS: TextId = TextId::new(1046);

/// The text `smtp/521-550/choice`.
const TEXT_SMTP_521_550_CHOICE: TextId = TextId::new(1047);

/// The text `smtp/521-551/verdict`.
const TEXT_SMTP_521_551_VERDICT: TextId = TextId::new(1048);

/// The text `smtp/521-552/verdict`.
const TEXT_SMTP_521_552_VERDICT: TextId = TextId::new(1049);

/// The text `smtp/521-553/verdict`.
const TEXT_SMTP_521_553_VERDICT: TextId = TextId::new(1050);

/// The text `smtp/521-554/verdict`.
const TEXT_SMTP_521_554_VERDICT: TextId = TextId::new(1051);

/// The text `smtp/521-554/points`.
const TEXT_SMTP_521_554_POINTS: TextId = TextId::new(1052);

/// The text `smtp/521-554/choice`.
const TEXT_SMTP_521_554_CHOICE: TextId = TextId::new(1053);

/// The text `smtp/521-555/verdict`.
const TEXT_SMTP_521_555_VERDICT: TextId = TextId::new(1054);

/// The text `smtp/521-556/verdict`.
const TEXT_SMTP_521_556_VERDICT: TextId = TextId::new(1055);

/// The text `smtp/521-556/points`.
const TEXT_SMTP_521_556_POINTS: TextId = TextId::new(1056);

/// The text `smtp/521-556/choice`.
const TEXT_SMTP_521_556_CHOICE: TextId = TextId::new(1057);

/// The text `smtp/530-534/verdict`.
const TEXT_SMTP_530_534_VERDICT: TextId = TextId::new(1058);

/// The text `smtp/530-534/points`.
const TEXT_SMTP_530_534_POINTS: TextId = TextId::new(1059);

/// The text `smtp/530-534/choice`.
const TEXT_SMTP_530_534_CHOICE: TextId = TextId::new(1060);

/// The text `smtp/530-535/verdict`.
const TEXT_SMTP_530_535_VERDICT: TextId = TextId::new(1061);

/// The text `smtp/530-535/points`.
const TEXT_SMTP_530_535_POINTS: TextId = TextId::new(1062);

/// The text `smtp/530-535/choice`.
const TEXT_SMTP_530_535_CHOICE: TextId = TextId::new(1063);

/// The text `smtp/530-538/verdict`.
const TEXT_SMTP_530_538_VERDICT: TextId = TextId::new(1064);

/// The text `smtp/530-538/points`.
const TEXT_SMTP_530_538_POINTS: TextId = TextId::new(1065);

/// The text `smtp/530-538/choice`.
const TEXT_SMTP_530_538_CHOICE: TextId = TextId::new(1066);

/// The text `smtp/530-550/verdict`.
const TEXT_SMTP_530_550_VERDICT: TextId = TextId::new(1067);

/// The text `smtp/530-550/points`.
const TEXT_SMTP_530_550_POINTS: TextId = TextId::new(1068);

/// The text `smtp/530-550/choice`.
const TEXT_SMTP_530_550_CHOICE: TextId = TextId::new(1069);

/// The text `smtp/530-551/verdict`.
const TEXT_SMTP_530_551_VERDICT: TextId = TextId::new(1070);

/// The text `smtp/530-552/verdict`.
const TEXT_SMTP_530_552_VERDICT: TextId = TextId::new(1071);

/// The text `smtp/530-553/verdict`.
const TEXT_SMTP_530_553_VERDICT: TextId = TextId::new(1072);

/// The text `smtp/530-553/points`.
const TEXT_SMTP_530_553_POINTS: TextId = TextId::new(1073);

/// The text `smtp/530-553/choice`.
const TEXT_SMTP_530_553_CHOICE: TextId = TextId::new(1074);

/// The text `smtp/530-554/verdict`.
const TEXT_SMTP_530_554_VERDICT: TextId = TextId::new(1075);

/// The text `smtp/530-554/points`.
const TEXT_SMTP_530_554_POINTS: TextId = TextId::new(1076);

/// The text `smtp/530-554/choice`.
const TEXT_SMTP_530_554_CHOICE: TextId = TextId::new(1077);

/// The text `smtp/530-555/verdict`.
const TEXT_SMTP_530_555_VERDICT: TextId = TextId::new(1078);

/// The text `smtp/530-556/verdict`.
const TEXT_SMTP_530_556_VERDICT: TextId = TextId::new(1079);

/// The text `smtp/534-535/verdict`.
const TEXT_SMTP_534_535_VERDICT: TextId = TextId::new(1080);

/// The text `smtp/534-535/points`.
const TEXT_SMTP_534_535_POINTS: TextId = TextId::new(1081);

/// The text `smtp/534-535/choice`.
const TEXT_SMTP_534_535_CHOICE: TextId = TextId::new(1082);

/// The text `smtp/534-538/verdict`.
const TEXT_SMTP_534_538_VERDICT: TextId = TextId::new(1083);

/// The text `smtp/534-538/points`.
const TEXT_SMTP_534_538_POINTS: TextId = TextId::new(1084);

/// The text `smtp/534-538/choice`.
const TEXT_SMTP_534_538_CHOICE: TextId = TextId::new(1085);

/// The text `smtp/534-554/verdict`.
const TEXT_SMTP_534_554_VERDICT: TextId = TextId::new(1086);

/// The text `smtp/535-554/verdict`.
const TEXT_SMTP_535_554_VERDICT: TextId = TextId::new(1087);

/// The text `smtp/550-551/verdict`.
const TEXT_SMTP_550_551_VERDICT: TextId = TextId::new(1088);

/// The text `smtp/550-551/points`.
const TEXT_SMTP_550_551_POINTS: TextId = TextId::new(1089);

/// The text `smtp/550-551/choice`.
const TEXT_SMTP_550_551_CHOICE: TextId = TextId::new(1090);

/// The text `smtp/550-552/verdict`.
const TEXT_SMTP_550_552_VERDICT: TextId = TextId::new(1091);

/// The text `smtp/550-552/points`.
const TEXT_SMTP_550_552_POINTS: TextId = TextId::new(1092);

/// The text `smtp/550-552/choice`.
const TEXT_SMTP_550_552_CHOICE: TextId = TextId::new(1093);

/// The text `smtp/550-553/verdict`.
const TEXT_SMTP_550_553_VERDICT: TextId = TextId::new(1094);

/// The text `smtp/550-553/points`.
const TEXT_SMTP_550_553_POINTS: TextId = TextId::new(1095);

/// The text `smtp/550-553/choice`.
const TEXT_SMTP_550_553_CHOICE: TextId = TextId::new(1096);

/// The text `smtp/550-554/verdict`.
const TEXT_SMTP_550_554_VERDICT: TextId = TextId::new(1097);

/// The text `smtp/550-554/points`.
const TEXT_SMTP_550_554_POINTS: TextId = TextId::new(1098);

/// The text `smtp/550-554/choice`.
const TEXT_SMTP_550_554_CHOICE: TextId = TextId::new(1099);

/// The text `smtp/550-555/verdict`.
const TEXT_SMTP_550_555_VERDICT: TextId = TextId::new(1100);

/// The text `smtp/550-556/verdict`.
const TEXT_SMTP_550_556_VERDICT: TextId = TextId::new(1101);

/// The text `smtp/550-556/points`.
const TEXT_SMTP_550_556_POINTS: TextId = TextId::new(1102);

/// The text `smtp/550-556/choice`.
const TEXT_SMTP_550_556_CHOICE: TextId = TextId::new(1103);

/// The text `smtp/551-552/verdict`.
const TEXT_SMTP_551_552_VERDICT: TextId = TextId::new(1104);

/// The text `smtp/551-553/verdict`.
const TEXT_SMTP_551_553_VERDICT: TextId = TextId::new(1105);

/// The text `smtp/551-554/verdict`.
const TEXT_SMTP_551_554_VERDICT: TextId = TextId::new(1106);

/// The text `smtp/551-555/verdict`.
const TEXT_SMTP_551_555_VERDICT: TextId = TextId::new(1107);

/// The text `smtp/551-556/verdict`.
const TEXT_SMTP_551_556_VERDICT: TextId = TextId::new(1108);

/// The text `smtp/552-553/verdict`.
const TEXT_SMTP_552_553_VERDICT: TextId = TextId::new(1109);

/// The text `smtp/552-554/verdict`.
const TEXT_SMTP_552_554_VERDICT: TextId = TextId::new(1110);

/// The text `smtp/552-554/points`.
const TEXT_SMTP_552_554_POINTS: TextId = TextId::new(1111);

/// The text `smtp/552-554/choice`.
const TEXT_SMTP_552_554_CHOICE: TextId = TextId::new(1112);

/// The text `smtp/552-555/verdict`.
const TEXT_SMTP_552_555_VERDICT: TextId = TextId::new(1113);

/// The text `smtp/552-556/verdict`.
const TEXT_SMTP_552_556_VERDICT: TextId = TextId::new(1114);

/// The text `smtp/553-554/verdict`.
const TEXT_SMTP_553_554_VERDICT: TextId = TextId::new(1115);

/// The text `smtp/553-554/points`.
const TEXT_SMTP_553_554_POINTS: TextId = TextId::new(1116);

/// The text `smtp/553-554/choice`.
const TEXT_SMTP_553_554_CHOICE: TextId = TextId::new(1117);

/// The text `smtp/553-555/verdict`.
const TEXT_SMTP_553_555_VERDICT: TextId = TextId::new(1118);

/// The text `smtp/553-555/points`.
const TEXT_SMTP_553_555_POINTS: TextId = TextId::new(1119);

/// The text `smtp/553-555/choice`.
const TEXT_SMTP_553_555_CHOICE: TextId = TextId::new(1120);

/// The text `smtp/553-556/verdict`.
const TEXT_SMTP_553_556_VERDICT: TextId = TextId::new(1121);

/// The text `smtp/554-555/verdict`.
const TEXT_SMTP_554_555_VERDICT: TextId = TextId::new(1122);

/// The text `smtp/554-556/verdict`.
const TEXT_SMTP_554_556_VERDICT: TextId = TextId::new(1123);

/// The text `smtp/554-556/points`.
const TEXT_SMTP_554_556_POINTS: TextId = TextId::new(1124);

/// The text `smtp/554-556/choice`.
const TEXT_SMTP_554_556_CHOICE: TextId = TextId::new(1125);

/// The text `smtp/555-556/verdict`.
const TEXT_SMTP_555_556_VERDICT: TextId = TextId::new(1126);

/// RFC 772.
const CITE_RFC_772: CitationId = CitationId(0);

/// RFC 821 §4.3.
const CITE_RFC_821_4_3: CitationId = CitationId(1);

/// RFC 876.
const CITE_RFC_876: CitationId = CitationId(2);

/// RFC 1845 §1.
const CITE_RFC_1845_1: CitationId = CitationId(3);

/// RFC 1845 §2.
const CITE_RFC_1845_2: CitationId = CitationId(4);

/// RFC 1845 §3.
const CITE_RFC_1845_3: CitationId = CitationId(5);

/// RFC 1845 §5.
const CITE_RFC_1845_5: CitationId = CitationId(6);

/// RFC 1846 §1.
const CITE_RFC_1846_1: CitationId = CitationId(7);

/// RFC 1846 §3.
const CITE_RFC_1846_3: CitationId = CitationId(8);

/// RFC 1846 §4.2.
const CITE_RFC_1846_4_2: CitationId = CitationId(9);

/// RFC 1846 §4.3.
const CITE_RFC_1846_4_3: CitationId = CitationId(10);

/// RFC 1846 §5.
const CITE_RFC_1846_5: CitationId = CitationId(11);

/// RFC 1870 §4.
const CITE_RFC_1870_4: CitationId = CitationId(12);

/// RFC 1870 §6.1.
const CITE_RFC_1870_6_1: CitationId = CitationId(13);

/// RFC 1870 §6.2.
const CITE_RFC_1870_6_2: CitationId = CitationId(14);

/// RFC 1870 §6.3.
const CITE_RFC_1870_6_3: CitationId = CitationId(15);

/// RFC 1870 §6.4.
const CITE_RFC_1870_6_4: CitationId = CitationId(16);

/// RFC 1870 §7.
const CITE_RFC_1870_7: CitationId = CitationId(17);

/// RFC 1985 §1.
const CITE_RFC_1985_1: CitationId = CitationId(18);

/// RFC 1985 §3.
const CITE_RFC_1985_3: CitationId = CitationId(19);

/// RFC 1985 §5.
const CITE_RFC_1985_5: CitationId = CitationId(20);

/// RFC 1985 §5.1.
const CITE_RFC_1985_5_1: CitationId = CitationId(21);

/// RFC 1985 §5.2.
const CITE_RFC_1985_5_2: CitationId = CitationId(22);

/// RFC 1985 §5.3.
const CITE_RFC_1985_5_3: CitationId = CitationId(23);

/// RFC 1985 §7.
const CITE_RFC_1985_7: CitationId = CitationId(24);

/// RFC 1985 §8.
const CITE_RFC_1985_8: CitationId = CitationId(25);

/// RFC 2033 §4.1.
const CITE_RFC_2033_4_1: CitationId = CitationId(26);

/// RFC 2033 §4.2.
const CITE_RFC_2033_4_2: CitationId = CitationId(27);

/// RFC 2034 §4.
const CITE_RFC_2034_4: CitationId = CitationId(28);

/// RFC 2034 §6.
const CITE_RFC_2034_6: CitationId = CitationId(29);

/// RFC 2045 §6.8.
const CITE_RFC_2045_6_8: CitationId = CitationId(30);

/// RFC 2195 §2.
const CITE_RFC_2195_2: CitationId = CitationId(31);

/// RFC 2505 §1.6.
const CITE_RFC_2505_1_6: CitationId = CitationId(32);

/// RFC 2505 §2.9.
const CITE_RFC_2505_2_9: CitationId = CitationId(33);

/// RFC 2505 §2.12.
const CITE_RFC_2505_2_12: CitationId = CitationId(34);

/// RFC 2554 §6.
const CITE_RFC_2554_6: CitationId = CitationId(35);

/// RFC 2645 §1.
const CITE_RFC_2645_1: CitationId = CitationId(36);

/// RFC 2645 §4.
const CITE_RFC_2645_4: CitationId = CitationId(37);

/// RFC 2645 §5.2.
const CITE_RFC_2645_5_2: CitationId = CitationId(38);

/// RFC 2645 §5.2.1.
const CITE_RFC_2645_5_2_1: CitationId = CitationId(39);

/// RFC 2645 §5.3.
const CITE_RFC_2645_5_3: CitationId = CitationId(40);

/// RFC 2645 §5.4.
const CITE_RFC_2645_5_4: CitationId = CitationId(41);

/// RFC 2645 §7.
const CITE_RFC_2645_7: CitationId = CitationId(42);

/// RFC 2645 §8.
const CITE_RFC_2645_8: CitationId = CitationId(43);

/// RFC 2821 §4.3.2.
const CITE_RFC_2821_4_3_2: CitationId = CitationId(44);

/// RFC 2852 §4.
const CITE_RFC_2852_4: CitationId = CitationId(45);

/// RFC 2852 §4.1.4.1.
const CITE_RFC_2852_4_1_4_1: CitationId = CitationId(46);

/// RFC 2920 §3.1.
const CITE_RFC_2920_3_1: CitationId = CitationId(47);

/// RFC 2920 §4.
const CITE_RFC_2920_4: CitationId = CitationId(48);

/// RFC 3030 §2.
const CITE_RFC_3030_2: CitationId = CitationId(49);

/// RFC 3030 §3.
const CITE_RFC_3030_3: CitationId = CitationId(50);

/// RFC 3207 §3.
const CITE_RFC_3207_3: CitationId = CitationId(51);

/// RFC 3207 §4.
const CITE_RFC_3207_4: CitationId = CitationId(52);

/// RFC 3207 §4.1.
const CITE_RFC_3207_4_1: CitationId = CitationId(53);

/// RFC 3207 §4.2.
const CITE_RFC_3207_4_2: CitationId = CitationId(54);

/// RFC 3207 §6.
const CITE_RFC_3207_6: CitationId = CitationId(55);

/// RFC 3461 §4.5.
const CITE_RFC_3461_4_5: CitationId = CitationId(56);

/// RFC 3461 §5.1.
const CITE_RFC_3461_5_1: CitationId = CitationId(57);

/// RFC 3461 §5.2.2.
const CITE_RFC_3461_5_2_2: CitationId = CitationId(58);

/// RFC 3463 §3.2.
const CITE_RFC_3463_3_2: CitationId = CitationId(59);

/// RFC 3463 §3.3.
const CITE_RFC_3463_3_3: CitationId = CitationId(60);

/// RFC 3463 §3.4.
const CITE_RFC_3463_3_4: CitationId = CitationId(61);

/// RFC 3463 §3.5.
const CITE_RFC_3463_3_5: CitationId = CitationId(62);

/// RFC 3463 §3.6.
const CITE_RFC_3463_3_6: CitationId = CitationId(63);

/// RFC 3463 §3.7.
const CITE_RFC_3463_3_7: CitationId = CitationId(64);

/// RFC 3463 §3.8.
const CITE_RFC_3463_3_8: CitationId = CitationId(65);

/// RFC 3464.
const CITE_RFC_3464: CitationId = CitationId(66);

/// RFC 4141 §4.2.
const CITE_RFC_4141_4_2: CitationId = CitationId(67);

/// RFC 4141 §5.2.
const CITE_RFC_4141_5_2: CitationId = CitationId(68);

/// RFC 4405 §4.2.
const CITE_RFC_4405_4_2: CitationId = CitationId(69);

/// RFC 4422 §5.
const CITE_RFC_4422_5: CitationId = CitationId(70);

/// RFC 4422 §6.1.2.
const CITE_RFC_4422_6_1_2: CitationId = CitationId(71);

/// RFC 4468 §6.
const CITE_RFC_4468_6: CitationId = CitationId(72);

/// RFC 4616 §2.
const CITE_RFC_4616_2: CitationId = CitationId(73);

/// RFC 4865 §4.2.
const CITE_RFC_4865_4_2: CitationId = CitationId(74);

/// RFC 4954 §3.
const CITE_RFC_4954_3: CitationId = CitationId(75);

/// RFC 4954 §4.
const CITE_RFC_4954_4: CitationId = CitationId(76);

/// RFC 4954 §4.1.
const CITE_RFC_4954_4_1: CitationId = CitationId(77);

/// RFC 4954 §6.
const CITE_RFC_4954_6: CitationId = CitationId(78);

/// RFC 4954 §7.
const CITE_RFC_4954_7: CitationId = CitationId(79);

/// RFC 4954 §8.
const CITE_RFC_4954_8: CitationId = CitationId(80);

/// RFC 4954 §9.
const CITE_RFC_4954_9: CitationId = CitationId(81);

/// RFC 5248 §2.4.
const CITE_RFC_5248_2_4: CitationId = CitationId(82);

/// RFC 5321 §2.2.1.
const CITE_RFC_5321_2_2_1: CitationId = CitationId(83);

/// RFC 5321 §2.3.8.
const CITE_RFC_5321_2_3_8: CitationId = CitationId(84);

/// RFC 5321 §2.4.
const CITE_RFC_5321_2_4: CitationId = CitationId(85);

/// RFC 5321 §3.1.
const CITE_RFC_5321_3_1: CitationId = CitationId(86);

/// RFC 5321 §3.2.
const CITE_RFC_5321_3_2: CitationId = CitationId(87);

/// RFC 5321 §3.3.
const CITE_RFC_5321_3_3: CitationId = CitationId(88);

/// RFC 5321 §3.4.
const CITE_RFC_5321_3_4: CitationId = CitationId(89);

/// RFC 5321 §3.5.1.
const CITE_RFC_5321_3_5_1: CitationId = CitationId(90);

/// RFC 5321 §3.5.2.
const CITE_RFC_5321_3_5_2: CitationId = CitationId(91);

/// RFC 5321 §3.5.3.
const CITE_RFC_5321_3_5_3: CitationId = CitationId(92);

/// RFC 5321 §3.6.2.
const CITE_RFC_5321_3_6_2: CitationId = CitationId(93);

/// RFC 5321 §3.8.
const CITE_RFC_5321_3_8: CitationId = CitationId(94);

/// RFC 5321 §4.1.1.1.
const CITE_RFC_5321_4_1_1_1: CitationId = CitationId(95);

/// RFC 5321 §4.1.1.3.
const CITE_RFC_5321_4_1_1_3: CitationId = CitationId(96);

/// RFC 5321 §4.1.1.4.
const CITE_RFC_5321_4_1_1_4: CitationId = CitationId(97);

/// RFC 5321 §4.1.1.5.
const CITE_RFC_5321_4_1_1_5: CitationId = CitationId(98);

/// RFC 5321 §4.1.1.8.
const CITE_RFC_5321_4_1_1_8: CitationId = CitationId(99);

/// RFC 5321 §4.1.1.10.
const CITE_RFC_5321_4_1_1_10: CitationId = CitationId(100);

/// RFC 5321 §4.1.1.11.
const CITE_RFC_5321_4_1_1_11: CitationId = CitationId(101);

/// RFC 5321 §4.1.2.
const CITE_RFC_5321_4_1_2: CitationId = CitationId(102);

/// RFC 5321 §4.1.4.
const CITE_RFC_5321_4_1_4: CitationId = CitationId(103);

/// RFC 5321 §4.1.5.
const CITE_RFC_5321_4_1_5: CitationId = CitationId(104);

/// RFC 5321 §4.2.
const CITE_RFC_5321_4_2: CitationId = CitationId(105);

/// RFC 5321 §4.2.1.
const CITE_RFC_5321_4_2_1: CitationId = CitationId(106);

/// RFC 5321 §4.2.2.
const CITE_RFC_5321_4_2_2: CitationId = CitationId(107);

/// RFC 5321 §4.2.3.
const CITE_RFC_5321_4_2_3: CitationId = CitationId(108);

/// RFC 5321 §4.2.4.
const CITE_RFC_5321_4_2_4: CitationId = CitationId(109);

/// RFC 5321 §4.2.5.
const CITE_RFC_5321_4_2_5: CitationId = CitationId(110);

/// RFC 5321 §4.3.1.
const CITE_RFC_5321_4_3_1: CitationId = CitationId(111);

/// RFC 5321 §4.3.2.
const CITE_RFC_5321_4_3_2: CitationId = CitationId(112);

/// RFC 5321 §4.5.1.
const CITE_RFC_5321_4_5_1: CitationId = CitationId(113);

/// RFC 5321 §4.5.2.
const CITE_RFC_5321_4_5_2: CitationId = CitationId(114);

/// RFC 5321 §4.5.3.1.4.
const CITE_RFC_5321_4_5_3_1_4: CitationId = CitationId(115);

/// RFC 5321 §4.5.3.1.8.
const CITE_RFC_5321_4_5_3_1_8: CitationId = CitationId(116);

/// RFC 5321 §4.5.3.1.9.
const CITE_RFC_5321_4_5_3_1_9: CitationId = CitationId(117);

/// RFC 5321 §4.5.3.1.10.
const CITE_RFC_5321_4_5_3_1_10: CitationId = CitationId(118);

/// RFC 5321 §4.5.3.2.
const CITE_RFC_5321_4_5_3_2: CitationId = CitationId(119);

/// RFC 5321 §4.5.3.2.1.
const CITE_RFC_5321_4_5_3_2_1: CitationId = CitationId(120);

/// RFC 5321 §4.5.3.2.4.
const CITE_RFC_5321_4_5_3_2_4: CitationId = CitationId(121);

/// RFC 5321 §4.5.3.2.5.
const CITE_RFC_5321_4_5_3_2_5: CitationId = CitationId(122);

/// RFC 5321 §4.5.3.2.6.
const CITE_RFC_5321_4_5_3_2_6: CitationId = CitationId(123);

/// RFC 5321 §4.5.3.2.7.
const CITE_RFC_5321_4_5_3_2_7: CitationId = CitationId(124);

/// RFC 5321 §4.5.4.1.
const CITE_RFC_5321_4_5_4_1: CitationId = CitationId(125);

/// RFC 5321 §5.1.
const CITE_RFC_5321_5_1: CitationId = CitationId(126);

/// RFC 5321 §6.1.
const CITE_RFC_5321_6_1: CitationId = CitationId(127);

/// RFC 5321 §6.2.
const CITE_RFC_5321_6_2: CitationId = CitationId(128);

/// RFC 5321 §6.3.
const CITE_RFC_5321_6_3: CitationId = CitationId(129);

/// RFC 5321 §7.3.
const CITE_RFC_5321_7_3: CitationId = CitationId(130);

/// RFC 5321 §7.4.
const CITE_RFC_5321_7_4: CitationId = CitationId(131);

/// RFC 5321 §7.5.
const CITE_RFC_5321_7_5: CitationId = CitationId(132);

/// RFC 5321 §7.7.
const CITE_RFC_5321_7_7: CitationId = CitationId(133);

/// RFC 5321 §7.8.
const CITE_RFC_5321_7_8: CitationId = CitationId(134);

/// RFC 5321 §7.9.
const CITE_RFC_5321_7_9: CitationId = CitationId(135);

/// RFC 5429 §2.1.1.
const CITE_RFC_5429_2_1_1: CitationId = CitationId(136);

/// RFC 5802 §5.
const CITE_RFC_5802_5: CitationId = CitationId(137);

/// RFC 5804 §1.3.
const CITE_RFC_5804_1_3: CitationId = CitationId(138);

/// RFC 5804 §5.
const CITE_RFC_5804_5: CitationId = CitationId(139);

/// RFC 6152 §3.
const CITE_RFC_6152_3: CitationId = CitationId(140);

/// RFC 6376 §6.3.
const CITE_RFC_6376_6_3: CitationId = CitationId(141);

/// RFC 6377 §5.11.
const CITE_RFC_6377_5_11: CitationId = CitationId(142);

/// RFC 6409 §4.1.
const CITE_RFC_6409_4_1: CitationId = CitationId(143);

/// RFC 6409 §4.2.
const CITE_RFC_6409_4_2: CitationId = CitationId(144);

/// RFC 6409 §4.3.
const CITE_RFC_6409_4_3: CitationId = CitationId(145);

/// RFC 6409 §5.1.
const CITE_RFC_6409_5_1: CitationId = CitationId(146);

/// RFC 6409 §6.1.
const CITE_RFC_6409_6_1: CitationId = CitationId(147);

/// RFC 6409 §6.2.
const CITE_RFC_6409_6_2: CitationId = CitationId(148);

/// RFC 6409 §6.3.
const CITE_RFC_6409_6_3: CitationId = CitationId(149);

/// RFC 6409 §7.
const CITE_RFC_6409_7: CitationId = CitationId(150);

/// RFC 6531 §3.2.
const CITE_RFC_6531_3_2: CitationId = CitationId(151);

/// RFC 6531 §3.5.
const CITE_RFC_6531_3_5: CitationId = CitationId(152);

/// RFC 6531 §3.7.4.1.
const CITE_RFC_6531_3_7_4_1: CitationId = CitationId(153);

/// RFC 6531 §3.7.4.2.
const CITE_RFC_6531_3_7_4_2: CitationId = CitationId(154);

/// RFC 6647 §2.
const CITE_RFC_6647_2: CitationId = CitationId(155);

/// RFC 6647 §2.1.
const CITE_RFC_6647_2_1: CitationId = CitationId(156);

/// RFC 6647 §2.2.
const CITE_RFC_6647_2_2: CitationId = CitationId(157);

/// RFC 6647 §2.3.
const CITE_RFC_6647_2_3: CitationId = CitationId(158);

/// RFC 6647 §2.4.
const CITE_RFC_6647_2_4: CitationId = CitationId(159);

/// RFC 6647 §2.5.
const CITE_RFC_6647_2_5: CitationId = CitationId(160);

/// RFC 6647 §3.
const CITE_RFC_6647_3: CitationId = CitationId(161);

/// RFC 6647 §4.1.
const CITE_RFC_6647_4_1: CitationId = CitationId(162);

/// RFC 6647 §4.2.
const CITE_RFC_6647_4_2: CitationId = CitationId(163);

/// RFC 6647 §5.
const CITE_RFC_6647_5: CitationId = CitationId(164);

/// RFC 6710 §4.1.
const CITE_RFC_6710_4_1: CitationId = CitationId(165);

/// RFC 6710 §5.
const CITE_RFC_6710_5: CitationId = CitationId(166);

/// RFC 7208 §8.4.
const CITE_RFC_7208_8_4: CitationId = CitationId(167);

/// RFC 7208 §8.6.
const CITE_RFC_7208_8_6: CitationId = CitationId(168);

/// RFC 7208 §8.7.
const CITE_RFC_7208_8_7: CitationId = CitationId(169);

/// RFC 7208.
const CITE_RFC_7208: CitationId = CitationId(170);

/// RFC 7293 §5.1.1.
const CITE_RFC_7293_5_1_1: CitationId = CitationId(171);

/// RFC 7293 §12.1.
const CITE_RFC_7293_12_1: CitationId = CitationId(172);

/// RFC 7293 §15.3.
const CITE_RFC_7293_15_3: CitationId = CitationId(173);

/// RFC 7372 §3.
const CITE_RFC_7372_3: CitationId = CitationId(174);

/// RFC 7372 §3.1.
const CITE_RFC_7372_3_1: CitationId = CitationId(175);

/// RFC 7372 §3.2.
const CITE_RFC_7372_3_2: CitationId = CitationId(176);

/// RFC 7372 §3.3.
const CITE_RFC_7372_3_3: CitationId = CitationId(177);

/// RFC 7372 §3.4.
const CITE_RFC_7372_3_4: CitationId = CitationId(178);

/// RFC 7372 §4.
const CITE_RFC_7372_4: CitationId = CitationId(179);

/// RFC 7372 §5.
const CITE_RFC_7372_5: CitationId = CitationId(180);

/// RFC 7489 §6.6.3.
const CITE_RFC_7489_6_6_3: CitationId = CitationId(181);

/// RFC 7489 §10.3.
const CITE_RFC_7489_10_3: CitationId = CitationId(182);

/// RFC 7504 §3.
const CITE_RFC_7504_3: CitationId = CitationId(183);

/// RFC 7504 §4.
const CITE_RFC_7504_4: CitationId = CitationId(184);

/// RFC 7504 §5.1.
const CITE_RFC_7504_5_1: CitationId = CitationId(185);

/// RFC 7504 §6.
const CITE_RFC_7504_6: CitationId = CitationId(186);

/// RFC 7505 §1.
const CITE_RFC_7505_1: CitationId = CitationId(187);

/// RFC 7505 §3.
const CITE_RFC_7505_3: CitationId = CitationId(188);

/// RFC 7505 §4.1.
const CITE_RFC_7505_4_1: CitationId = CitationId(189);

/// RFC 7505 §4.2.
const CITE_RFC_7505_4_2: CitationId = CitationId(190);

/// RFC 7628 §3.2.
const CITE_RFC_7628_3_2: CitationId = CitationId(191);

/// RFC 7628 §3.2.2.
const CITE_RFC_7628_3_2_2: CitationId = CitationId(192);

/// RFC 7628 §3.2.3.
const CITE_RFC_7628_3_2_3: CitationId = CitationId(193);

/// RFC 7628 §4.4.
const CITE_RFC_7628_4_4: CitationId = CitationId(194);

/// RFC 8314 §3.3.
const CITE_RFC_8314_3_3: CitationId = CitationId(195);

/// RFC 8314 §4.1.
const CITE_RFC_8314_4_1: CitationId = CitationId(196);

/// RFC 8617 §5.2.2.
const CITE_RFC_8617_5_2_2: CitationId = CitationId(197);

/// RFC 8689 §7.
const CITE_RFC_8689_7: CitationId = CitationId(198);

/// IANA: Enumerated Status Codes.
const CITE_IANA__ENUMERATED_STATUS_CODES: CitationId = CitationId(199);

/// .NET: SmtpStatusCode.
const CITE__NET__SMTPSTATUSCODE: CitationId = CitationId(200);

/// aiosmtpd: smtp.py.
const CITE_AIOSMTPD__SMTP_PY__201: CitationId = CitationId(201);

/// aiosmtpd: smtp.py.
const CITE_AIOSMTPD__SMTP_PY__202: CitationId = CitationId(202);

/// chatmail relay: issue 645.
const CITE_CHATMAIL_RELAY__ISSUE_645: CitationId = CitationId(203);

/// Cisco: SMTP and ESMTP inspection.
const CITE_CISCO__SMTP_AND_ESMTP_INSPECTION: CitationId = CitationId(204);

/// Exim: atrn.c.
const CITE_EXIM__ATRN_C: CitationId = CitationId(205);

/// Exim: globals.c.
const CITE_EXIM__GLOBALS_C: CitationId = CitationId(206);

/// Exim: receive.c.
const CITE_EXIM__RECEIVE_C: CitationId = CitationId(207);

/// Exim: smtp.c.
const CITE_EXIM__SMTP_C: CitationId = CitationId(208);

/// Exim: smtp\_in.c.
const CITE_EXIM__SMTP_IN_C: CitationId = CitationId(209);

/// Exim: specification.
const CITE_EXIM__SPECIFICATION: CitationId = CitationId(210);

/// Exim: verify.c.
const CITE_EXIM__VERIFY_C: CitationId = CitationId(211);

/// fastapi-mail: issue 75.
const CITE_FASTAPI_MAIL__ISSUE_75: CitationId = CitationId(212);

/// fetchmail: etrn.c.
const CITE_FETCHMAIL__ETRN_C: CitationId = CitationId(213);

/// fetchmail: odmr.c.
const CITE_FETCHMAIL__ODMR_C: CitationId = CitationId(214);

/// Gitea: issue 35948.
const CITE_GITEA__ISSUE_35948: CitationId = CitationId(215);

/// Gmail: reply 534 5.7.14 in a log.
const CITE_GMAIL__REPLY_534_5_7_14_IN_A_LOG: CitationId = CitationId(216);

/// Gmail: reply 534 5.7.9 in a log.
const CITE_GMAIL__REPLY_534_5_7_9_IN_A_LOG: CitationId = CitationId(217);

/// Gmail: reply 535 5.7.8 in a log.
const CITE_GMAIL__REPLY_535_5_7_8_IN_A_LOG: CitationId = CitationId(218);

/// GMX: error messages.
const CITE_GMX__ERROR_MESSAGES: CitationId = CitationId(219);

/// go-smtp: conn.go.
const CITE_GO_SMTP__CONN_GO: CitationId = CitationId(220);

/// Google Workspace: SMTP error reference.
const CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE: CitationId = CitationId(221);

/// Google: app passwords.
const CITE_GOOGLE__APP_PASSWORDS: CitationId = CitationId(222);

/// Gophish: issue 2443.
const CITE_GOPHISH__ISSUE_2443: CitationId = CitationId(223);

/// Gophish: issue 3243.
const CITE_GOPHISH__ISSUE_3243: CitationId = CitationId(224);

/// INetSim: SMTP module.
const CITE_INETSIM__SMTP_MODULE: CitationId = CitationId(225);

/// Internet-Draft: draft-fanf-smtp-quickstart-01.
const CITE_INTERNET_DRAFT__DRAFT_FANF_SMTP_QUICKSTART_01: CitationId = CitationId(226);

/// Internet-Draft: draft-hall-prdr-00.
const CITE_INTERNET_DRAFT__DRAFT_HALL_PRDR_00: CitationId = CitationId(227);

/// Internet-Draft: draft-martin-smtp-ipv6-to-ipv4-fallback-00.
const CITE_INTERNET_DRAFT__DRAFT_MARTIN_SMTP_IPV6_TO_IPV4_FALLBACK_00: CitationId = CitationId(228);

/// Internet-Draft: draft-moore-email-addrquery-01.
const CITE_INTERNET_DRAFT__DRAFT_MOORE_EMAIL_ADDRQUERY_01: CitationId = CitationId(229);

/// jordan-wright/email: issue 113.
const CITE_JORDAN_WRIGHT_EMAIL__ISSUE_113: CitationId = CitationId(230);

/// MailKit: issue 766.
const CITE_MAILKIT__ISSUE_766: CitationId = CitationId(231);

/// Malcolm: smtp\_result\_codes.yaml.
const CITE_MALCOLM__SMTP_RESULT_CODES_YAML: CitationId = CitationId(232);

/// Microsoft 365: error 451 4.7.500-699.
const CITE_MICROSOFT_365__ERROR_451_4_7_500_699: CitationId = CitationId(233);

/// Microsoft 365: NDR error 550 5.4.1.
const CITE_MICROSOFT_365__NDR_ERROR_550_5_4_1: CitationId = CitationId(234);

/// Microsoft 365: non-delivery reports.
const CITE_MICROSOFT_365__NON_DELIVERY_REPORTS: CitationId = CitationId(235);

/// Microsoft 365: SMTP AUTH.
const CITE_MICROSOFT_365__SMTP_AUTH: CitationId = CitationId(236);

/// Microsoft 365: SMTP authenticated submission.
const CITE_MICROSOFT_365__SMTP_AUTHENTICATED_SUBMISSION: CitationId = CitationId(237);

/// Microsoft: failed to process message.
const CITE_MICROSOFT__FAILED_TO_PROCESS_MESSAGE: CitationId = CitationId(238);

/// Microsoft: MS-SMTPNTLM.
const CITE_MICROSOFT__MS_SMTPNTLM: CitationId = CitationId(239);

/// Microsoft: NDR error 550 5.7.515.
const CITE_MICROSOFT__NDR_ERROR_550_5_7_515: CitationId = CitationId(240);

/// OpenBSD: spamd(8).
const CITE_OPENBSD__SPAMD_8: CitationId = CitationId(241);

/// OpenSMTPD: bounce.c.
const CITE_OPENSMTPD__BOUNCE_C: CitationId = CitationId(242);

/// OpenSMTPD: lka\_session.c.
const CITE_OPENSMTPD__LKA_SESSION_C: CitationId = CitationId(243);

/// OpenSMTPD: smtp\_session.c.
const CITE_OPENSMTPD__SMTP_SESSION_C: CitationId = CitationId(244);

/// Postfix: access(5).
const CITE_POSTFIX__ACCESS_5: CitationId = CitationId(245);

/// Postfix: ADDRESS\_VERIFICATION\_README.
const CITE_POSTFIX__ADDRESS_VERIFICATION_README: CitationId = CitationId(246);

/// Postfix: cleanup\_strerror.c.
const CITE_POSTFIX__CLEANUP_STRERROR_C: CitationId = CitationId(247);

/// Postfix: milter8.c.
const CITE_POSTFIX__MILTER8_C: CitationId = CitationId(248);

/// Postfix: postconf(5).
const CITE_POSTFIX__POSTCONF_5: CitationId = CitationId(249);

/// Postfix: postscreen.c.
const CITE_POSTFIX__POSTSCREEN_C: CitationId = CitationId(250);

/// Postfix: POSTSCREEN\_README.
const CITE_POSTFIX__POSTSCREEN_README: CitationId = CitationId(251);

/// Postfix: postscreen\_smtpd.c.
const CITE_POSTFIX__POSTSCREEN_SMTPD_C: CitationId = CitationId(252);

/// Postfix: postscreen\_state.c.
const CITE_POSTFIX__POSTSCREEN_STATE_C: CitationId = CitationId(253);

/// Postfix: resolve.c.
const CITE_POSTFIX__RESOLVE_C: CitationId = CitationId(254);

/// Postfix: smtp\_addr.c.
const CITE_POSTFIX__SMTP_ADDR_C: CitationId = CitationId(255);

/// Postfix: smtp\_proto.c.
const CITE_POSTFIX__SMTP_PROTO_C: CitationId = CitationId(256);

/// Postfix: smtpd.c.
const CITE_POSTFIX__SMTPD_C: CitationId = CitationId(257);

/// Postfix: smtpd\_chat.c.
const CITE_POSTFIX__SMTPD_CHAT_C: CitationId = CitationId(258);

/// Postfix: smtpd\_check.c.
const CITE_POSTFIX__SMTPD_CHECK_C: CitationId = CitationId(259);

/// Postfix: smtpd\_sasl\_glue.c.
const CITE_POSTFIX__SMTPD_SASL_GLUE_C: CitationId = CitationId(260);

/// Postfix: smtpd\_sasl\_proto.c, smtpd\_sasl\_glue.c.
const CITE_POSTFIX__SMTPD_SASL_PROTO_C__SMTPD_SASL_GLUE_C: CitationId = CitationId(261);

/// Postfix: STRESS\_README.
const CITE_POSTFIX__STRESS_README: CitationId = CitationId(262);

/// Postfix: xsasl\_cyrus\_server.c.
const CITE_POSTFIX__XSASL_CYRUS_SERVER_C: CitationId = CitationId(263);

/// Postfix: xsasl\_dovecot\_server.c.
const CITE_POSTFIX__XSASL_DOVECOT_SERVER_C: CitationId = CitationId(264);

/// Python: smtplib.py.
const CITE_PYTHON__SMTPLIB_PY: CitationId = CitationId(265);

/// Sendmail: cf/README.
const CITE_SENDMAIL__CF_README: CitationId = CitationId(266);

/// Sendmail: deliver.c.
const CITE_SENDMAIL__DELIVER_C: CitationId = CitationId(267);

/// Sendmail: Installation and Operation Guide.
const CITE_SENDMAIL__INSTALLATION_AND_OPERATION_GUIDE: CitationId = CitationId(268);

/// Sendmail: proto.m4.
const CITE_SENDMAIL__PROTO_M4: CitationId = CitationId(269);

/// Sendmail: redirect.m4.
const CITE_SENDMAIL__REDIRECT_M4: CitationId = CitationId(270);

/// Sendmail: RELEASE\_NOTES.
const CITE_SENDMAIL__RELEASE_NOTES: CitationId = CitationId(271);

/// Sendmail: srvrsmtp.c.
const CITE_SENDMAIL__SRVRSMTP_C: CitationId = CitationId(272);

/// Sendmail: usersmtp.c.
const CITE_SENDMAIL__USERSMTP_C: CitationId = CitationId(273);

/// Sisimai: Exchange2007.pm.
const CITE_SISIMAI__EXCHANGE2007_PM: CitationId = CitationId(274);

/// Sisimai: google.rb.
const CITE_SISIMAI__GOOGLE_RB: CitationId = CitationId(275);

/// Sisimai: set-of-emails.
const CITE_SISIMAI__SET_OF_EMAILS: CitationId = CitationId(276);

/// Sisimai: source.
const CITE_SISIMAI__SOURCE: CitationId = CitationId(277);

/// Sisimai: Zoho.pm.
const CITE_SISIMAI__ZOHO_PM: CitationId = CitationId(278);

/// smtp-server: smtp-connection.
const CITE_SMTP_SERVER__SMTP_CONNECTION: CitationId = CitationId(279);

/// Stalwart: rcpt.rs.
const CITE_STALWART__RCPT_RS: CitationId = CitationId(280);

/// Stalwart: session.rs.
const CITE_STALWART__SESSION_RS: CitationId = CitationId(281);

/// Stalwart: Sieve examples.
const CITE_STALWART__SIEVE_EXAMPLES: CitationId = CitationId(282);

/// sys4: mailbox quota.
const CITE_SYS4__MAILBOX_QUOTA: CitationId = CitationId(283);

/// timeoff-management: issue 308.
const CITE_TIMEOFF_MANAGEMENT__ISSUE_308: CitationId = CitationId(284);

/// Yahoo: error 554 5.7.9.
const CITE_YAHOO__ERROR_554_5_7_9: CitationId = CitationId(285);

/// Yahoo: SMTP error codes.
const CITE_YAHOO__SMTP_ERROR_CODES: CitationId = CitationId(286);

/// ZoneMTA: bounces.txt.
const CITE_ZONEMTA__BOUNCES_TXT: CitationId = CitationId(287);

/// The command `any` of the family `smtp`.
const AT_SMTP_ANY: CommandId = CommandId(0);

/// The command `greeting` of the family `smtp`.
const AT_SMTP_GREETING: CommandId = CommandId(1);

/// The command `EHLO` of the family `smtp`.
const AT_SMTP_EHLO: CommandId = CommandId(2);

/// The command `HELO` of the family `smtp`.
const AT_SMTP_HELO: CommandId = CommandId(3);

/// The command `STARTTLS` of the family `smtp`.
const AT_SMTP_STARTTLS: CommandId = CommandId(4);

/// The command `AUTH` of the family `smtp`.
const AT_SMTP_AUTH: CommandId = CommandId(5);

/// The command `MAIL` of the family `smtp`.
const AT_SMTP_MAIL: CommandId = CommandId(6);

/// The command `RCPT` of the family `smtp`.
const AT_SMTP_RCPT: CommandId = CommandId(7);

/// The command `DATA` of the family `smtp`.
const AT_SMTP_DATA: CommandId = CommandId(8);

/// The command `end-of-data` of the family `smtp`.
const AT_SMTP_END_OF_DATA: CommandId = CommandId(9);

/// The command `BDAT` of the family `smtp`.
const AT_SMTP_BDAT: CommandId = CommandId(10);

/// The command `BDAT-LAST` of the family `smtp`.
const AT_SMTP_BDAT_LAST: CommandId = CommandId(11);

/// The command `BURL` of the family `smtp`.
const AT_SMTP_BURL: CommandId = CommandId(12);

/// The command `BURL-LAST` of the family `smtp`.
const AT_SMTP_BURL_LAST: CommandId = CommandId(13);

/// The command `RSET` of the family `smtp`.
const AT_SMTP_RSET: CommandId = CommandId(14);

/// The command `VRFY` of the family `smtp`.
const AT_SMTP_VRFY: CommandId = CommandId(15);

/// The command `EXPN` of the family `smtp`.
const AT_SMTP_EXPN: CommandId = CommandId(16);

/// The command `HELP` of the family `smtp`.
const AT_SMTP_HELP: CommandId = CommandId(17);

/// The command `NOOP` of the family `smtp`.
const AT_SMTP_NOOP: CommandId = CommandId(18);

/// The command `ETRN` of the family `smtp`.
const AT_SMTP_ETRN: CommandId = CommandId(19);

/// The command `ATRN` of the family `smtp`.
const AT_SMTP_ATRN: CommandId = CommandId(20);

/// The command `QUIT` of the family `smtp`.
const AT_SMTP_QUIT: CommandId = CommandId(21);
