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
    /// `250` OK.
    ///
    /// The server did what the last command asked; after the end of the data it has also taken over the delivery.
    ///
    /// Its text in RFC 5321 §4.2.3: `Requested mail action okay, completed`.
    pub const OK: ReplyCode = ReplyCode::of::<250>();
    /// `421` Service Not Available.
    ///
    /// The mail server is hanging up for now; unfinished mail is kept and sent again later.
    ///
    /// Its text in RFC 5321 §4.2.3: `<domain> Service not available, closing transmission channel`.
    pub const SERVICE_NOT_AVAILABLE: ReplyCode = ReplyCode::of::<421>();
    /// `452` Insufficient Storage.
    ///
    /// The mail server has no room for this message or recipient at the moment; delivery is tried again later.
    ///
    /// Its text in RFC 5321 §4.2.3: `Requested action not taken: insufficient system storage`.
    pub const INSUFFICIENT_STORAGE: ReplyCode = ReplyCode::of::<452>();
    /// `552` Exceeded Storage.
    ///
    /// The message is too large or the mailbox is full, and as long as that is so, sending it again does not help.
    ///
    /// Its text in RFC 5321 §4.2.3: `Requested mail action aborted: exceeded storage allocation`.
    pub const EXCEEDED_STORAGE: ReplyCode = ReplyCode::of::<552>();
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
                Command { id: "any", name: CommandName::Label(LABEL_SMTP_COMMAND_ANY), every: true },
                Command { id: "greeting", name: CommandName::Label(LABEL_SMTP_COMMAND_GREETING), every: false },
                Command { id: "EHLO", name: CommandName::Word("EHLO"), every: false },
                Command { id: "HELO", name: CommandName::Word("HELO"), every: false },
                Command { id: "STARTTLS", name: CommandName::Word("STARTTLS"), every: false },
                Command { id: "AUTH", name: CommandName::Word("AUTH"), every: false },
                Command { id: "MAIL", name: CommandName::Word("MAIL FROM"), every: false },
                Command { id: "RCPT", name: CommandName::Word("RCPT TO"), every: false },
                Command { id: "DATA", name: CommandName::Word("DATA"), every: false },
                Command { id: "end-of-data", name: CommandName::Label(LABEL_SMTP_COMMAND_END_OF_DATA), every: false },
                Command { id: "BDAT", name: CommandName::Word("BDAT"), every: false },
                Command { id: "BDAT-LAST", name: CommandName::Word("BDAT LAST"), every: false },
                Command { id: "BURL", name: CommandName::Word("BURL"), every: false },
                Command { id: "BURL-LAST", name: CommandName::Word("BURL LAST"), every: false },
                Command { id: "RSET", name: CommandName::Word("RSET"), every: false },
                Command { id: "VRFY", name: CommandName::Word("VRFY"), every: false },
                Command { id: "EXPN", name: CommandName::Word("EXPN"), every: false },
                Command { id: "HELP", name: CommandName::Word("HELP"), every: false },
                Command { id: "NOOP", name: CommandName::Word("NOOP"), every: false },
                Command { id: "ETRN", name: CommandName::Word("ETRN"), every: false },
                Command { id: "ATRN", name: CommandName::Word("ATRN"), every: false },
                Command { id: "QUIT", name: CommandName::Word("QUIT"), every: false },
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
                        Enhanced { code: "2.1.5", basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: "2.3.0", basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: "2.3.6", basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: "2.5.0", basis: Basis::new(&[CITE_RFC_4468_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: "2.6.4", basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
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
                            commands: &[AT_SMTP_ANY],
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
                        Enhanced { code: "4.3.0", basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: "4.4.2", basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
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
                    sources: &[CITE_RFC_821_4_3, CITE_RFC_3463_3_4, CITE_RFC_3463_3_5, CITE_RFC_3463_3_8, CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_10, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_2_3, CITE_RFC_5321_4_3_2, CITE_RFC_5321_4_5_3_2_7, CITE_RFC_5321_4_5_4_1, CITE_RFC_5321_5_1, CITE_RFC_6647_2_1, CITE_IANA__ENUMERATED_STATUS_CODES, CITE_POSTFIX__POSTCONF_5, CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE],
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
                                    enhanced: &["4.2.2"],
                                    basis: Basis::new(&[CITE_RFC_3463_3_3]),
                                    facts: Overrides {
                                        next_host: Some(Sourced::inferred(NextHost::Unlikely, &[])),
                                        address: Some(Sourced::inferred(Address::Good, &[CITE_RFC_3463_3_3])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                                Case {
                                    enhanced: &["4.5.3"],
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
                        Enhanced { code: "4.2.4", basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: "4.3.1", basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: "4.5.0", basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
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
                                    enhanced: &["5.2.2"],
                                    basis: Basis::new(&[CITE_RFC_3463_3_3]),
                                    facts: Overrides {
                                        advice: Some(Sourced::new(Advice::DoNotRetry, &[CITE_RFC_5321_4_2_1])),
                                        address: Some(Sourced::inferred(Address::Good, &[CITE_RFC_3463_3_3])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                                Case {
                                    enhanced: &["5.2.3", "5.3.4"],
                                    basis: Basis::new(&[CITE_RFC_1870_6_4]),
                                    facts: Overrides {
                                        advice: Some(Sourced::inferred(Advice::ChangeThenResend, &[CITE_RFC_1870_6_4])),
                                        address: Some(Sourced::inferred(Address::Good, &[CITE_RFC_3463_3_3])),
                                        ..Overrides::NONE
                                    },
                                    why: None,
                                },
                                Case {
                                    enhanced: &["5.5.3"],
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
                                    enhanced: &["5.3.4", "5.2.3"],
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
                        Enhanced { code: "5.2.2", basis: Basis::new(&[CITE_RFC_4468_6, CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: "5.2.3", basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: "5.3.4", basis: Basis::new(&[CITE_IANA__ENUMERATED_STATUS_CODES]) },
                        Enhanced { code: "5.7.16", basis: Basis::new(&[CITE_RFC_6710_5, CITE_IANA__ENUMERATED_STATUS_CODES]) },
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
            ],
            index_start: 211,
            index: &[
                1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 6,
            ],
            notes: &[
                Note {
                    low: Key::new(211),
                    high: Key::new(214),
                    verdict: Prose::new(TEXT_SMTP_211_214_VERDICT, &[CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_211_214_POINTS, &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2])),
                    choice: Some(Prose::inferred(TEXT_SMTP_211_214_CHOICE, &[])),
                    sources: &[CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_3_2],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(452),
                    verdict: Prose::new(TEXT_SMTP_421_452_VERDICT, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_421_452_POINTS, &[CITE_RFC_5321_4_1_1_10, CITE_RFC_5321_4_5_3_1_10])),
                    choice: Some(Prose::inferred(TEXT_SMTP_421_452_CHOICE, &[])),
                    sources: &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_1_1_10, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_1_10],
                },
                Note {
                    low: Key::new(421),
                    high: Key::new(552),
                    verdict: Prose::new(TEXT_SMTP_421_552_VERDICT, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_421_552_POINTS, &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_5_3_2, CITE_RFC_5321_4_5_4_1])),
                    choice: Some(Prose::inferred(TEXT_SMTP_421_552_CHOICE, &[CITE_RFC_5321_4_2_1])),
                    sources: &[CITE_RFC_5321_3_8, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_RFC_5321_4_5_3_2, CITE_RFC_5321_4_5_4_1],
                },
                Note {
                    low: Key::new(452),
                    high: Key::new(552),
                    verdict: Prose::new(TEXT_SMTP_452_552_VERDICT, &[CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2]),
                    points: Some(Prose::inferred(TEXT_SMTP_452_552_POINTS, &[CITE_RFC_3463_3_3, CITE_IANA__ENUMERATED_STATUS_CODES])),
                    choice: Some(Prose::inferred(TEXT_SMTP_452_552_CHOICE, &[])),
                    sources: &[CITE_RFC_3463_3_3, CITE_RFC_5321_4_2_1, CITE_RFC_5321_4_2_2, CITE_IANA__ENUMERATED_STATUS_CODES],
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
            label: "RFC 821",
            title: "Simple Mail Transfer Protocol (1982)",
            url: "https://www.rfc-editor.org/rfc/rfc821",
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
            label: "RFC 2645",
            title: "On-Demand Mail Relay",
            url: "https://www.rfc-editor.org/rfc/rfc2645",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 3030",
            title: "SMTP Service Extensions for Transmission of Large and Binary MIME Messages",
            url: "https://www.rfc-editor.org/rfc/rfc3030",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 3463",
            title: "Enhanced Mail System Status Codes",
            url: "https://www.rfc-editor.org/rfc/rfc3463",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 4468",
            title: "Message Submission BURL Extension",
            url: "https://www.rfc-editor.org/rfc/rfc4468",
            section_prefix: "#section-",
        },
        Document {
            label: "RFC 5321",
            title: "Simple Mail Transfer Protocol",
            url: "https://www.rfc-editor.org/rfc/rfc5321",
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
            label: "IANA: Enumerated Status Codes",
            title: "SMTP Enhanced Status Codes Registry",
            url: "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
            section_prefix: "",
        },
        Document {
            label: "Postfix: smtp_proto.c",
            title: "Source of the Postfix SMTP client",
            url: "https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_proto.c",
            section_prefix: "",
        },
        Document {
            label: "Postfix: postconf(5)",
            title: "Postfix configuration parameters",
            url: "https://www.postfix.org/postconf.5.html",
            section_prefix: "",
        },
        Document {
            label: "Google Workspace: SMTP error reference",
            title: "SMTP errors and codes",
            url: "https://support.google.com/a/answer/3726730",
            section_prefix: "",
        },
    ],
    citations: &[
        Citation { document: 0, section: "4.3" },
        Citation { document: 1, section: "4" },
        Citation { document: 1, section: "6.1" },
        Citation { document: 1, section: "6.2" },
        Citation { document: 1, section: "6.3" },
        Citation { document: 1, section: "6.4" },
        Citation { document: 1, section: "7" },
        Citation { document: 2, section: "5.1" },
        Citation { document: 4, section: "6.8" },
        Citation { document: 5, section: "5.2.1" },
        Citation { document: 6, section: "2" },
        Citation { document: 7, section: "3.3" },
        Citation { document: 7, section: "3.4" },
        Citation { document: 7, section: "3.5" },
        Citation { document: 7, section: "3.6" },
        Citation { document: 7, section: "3.8" },
        Citation { document: 8, section: "6" },
        Citation { document: 9, section: "3.3" },
        Citation { document: 9, section: "3.5.3" },
        Citation { document: 9, section: "3.8" },
        Citation { document: 9, section: "4.1.1.1" },
        Citation { document: 9, section: "4.1.1.4" },
        Citation { document: 9, section: "4.1.1.5" },
        Citation { document: 9, section: "4.1.1.8" },
        Citation { document: 9, section: "4.1.1.10" },
        Citation { document: 9, section: "4.2" },
        Citation { document: 9, section: "4.2.1" },
        Citation { document: 9, section: "4.2.2" },
        Citation { document: 9, section: "4.2.3" },
        Citation { document: 9, section: "4.2.5" },
        Citation { document: 9, section: "4.3.2" },
        Citation { document: 9, section: "4.5.3.1.8" },
        Citation { document: 9, section: "4.5.3.1.10" },
        Citation { document: 9, section: "4.5.3.2" },
        Citation { document: 9, section: "4.5.3.2.7" },
        Citation { document: 9, section: "4.5.4.1" },
        Citation { document: 9, section: "5.1" },
        Citation { document: 9, section: "6.1" },
        Citation { document: 9, section: "6.2" },
        Citation { document: 9, section: "7.5" },
        Citation { document: 10, section: "2.1" },
        Citation { document: 11, section: "5" },
        Citation { document: 12, section: "" },
        Citation { document: 13, section: "" },
        Citation { document: 14, section: "" },
        Citation { document: 15, section: "" },
    ],
};

/// The text `smtp/index/reference`.
const LABEL_SMTP_INDEX_REFERENCE: TextId = TextId::new(109);

/// The text `smtp/index/comparisons`.
const LABEL_SMTP_INDEX_COMPARISONS: TextId = TextId::new(110);

/// The text `smtp/severity/positive-completion`.
const LABEL_SMTP_SEVERITY_POSITIVE_COMPLETION: TextId = TextId::new(111);

/// The text `smtp/severity/positive-intermediate`.
const LABEL_SMTP_SEVERITY_POSITIVE_INTERMEDIATE: TextId = TextId::new(112);

/// The text `smtp/severity/transient-negative`.
const LABEL_SMTP_SEVERITY_TRANSIENT_NEGATIVE: TextId = TextId::new(113);

/// The text `smtp/severity/permanent-negative`.
const LABEL_SMTP_SEVERITY_PERMANENT_NEGATIVE: TextId = TextId::new(114);

/// The text `smtp/category/syntax`.
const LABEL_SMTP_CATEGORY_SYNTAX: TextId = TextId::new(115);

/// The text `smtp/category/information`.
const LABEL_SMTP_CATEGORY_INFORMATION: TextId = TextId::new(116);

/// The text `smtp/category/connections`.
const LABEL_SMTP_CATEGORY_CONNECTIONS: TextId = TextId::new(117);

/// The text `smtp/category/mail-system`.
const LABEL_SMTP_CATEGORY_MAIL_SYSTEM: TextId = TextId::new(118);

/// The text `smtp/command/any`.
const LABEL_SMTP_COMMAND_ANY: TextId = TextId::new(119);

/// The text `smtp/command/greeting`.
const LABEL_SMTP_COMMAND_GREETING: TextId = TextId::new(120);

/// The text `smtp/command/end-of-data`.
const LABEL_SMTP_COMMAND_END_OF_DATA: TextId = TextId::new(121);

/// The text `smtp/211/name`.
const LABEL_SMTP_211_NAME: TextId = TextId::new(122);

/// The text `smtp/211/short`.
const TEXT_SMTP_211_SHORT: TextId = TextId::new(123);

/// The text `smtp/211/description`.
const TEXT_SMTP_211_DESCRIPTION: TextId = TextId::new(124);

/// The text `smtp/211/seen_when/by-hand`.
const TEXT_SMTP_211_SEEN_WHEN_BY_HAND: TextId = TextId::new(125);

/// The text `smtp/211/fix/client-developer`.
const TEXT_SMTP_211_FIX_CLIENT_DEVELOPER: TextId = TextId::new(126);

/// The text `smtp/211/fix/recipient-admin`.
const TEXT_SMTP_211_FIX_RECIPIENT_ADMIN: TextId = TextId::new(127);

/// The text `smtp/211/use_when`.
const TEXT_SMTP_211_USE_WHEN: TextId = TextId::new(128);

/// The text `smtp/214/name`.
const LABEL_SMTP_214_NAME: TextId = TextId::new(129);

/// The text `smtp/214/short`.
const TEXT_SMTP_214_SHORT: TextId = TextId::new(130);

/// The text `smtp/214/description`.
const TEXT_SMTP_214_DESCRIPTION: TextId = TextId::new(131);

/// The text `smtp/214/seen_when/topic`.
const TEXT_SMTP_214_SEEN_WHEN_TOPIC: TextId = TextId::new(132);

/// The text `smtp/214/fix/client-developer`.
const TEXT_SMTP_214_FIX_CLIENT_DEVELOPER: TextId = TextId::new(133);

/// The text `smtp/214/use_when`.
const TEXT_SMTP_214_USE_WHEN: TextId = TextId::new(134);

/// The text `smtp/250/name`.
const LABEL_SMTP_250_NAME: TextId = TextId::new(135);

/// The text `smtp/250/short`.
const TEXT_SMTP_250_SHORT: TextId = TextId::new(136);

/// The text `smtp/250/description`.
const TEXT_SMTP_250_DESCRIPTION: TextId = TextId::new(137);

/// The text `smtp/250/seen_when/hello`.
const TEXT_SMTP_250_SEEN_WHEN_HELLO: TextId = TextId::new(138);

/// The text `smtp/250/seen_when/envelope`.
const TEXT_SMTP_250_SEEN_WHEN_ENVELOPE: TextId = TextId::new(139);

/// The text `smtp/250/seen_when/message`.
const TEXT_SMTP_250_SEEN_WHEN_MESSAGE: TextId = TextId::new(140);

/// The text `smtp/250/seen_when/verified`.
const TEXT_SMTP_250_SEEN_WHEN_VERIFIED: TextId = TextId::new(141);

/// The text `smtp/250/seen_when/reset`.
const TEXT_SMTP_250_SEEN_WHEN_RESET: TextId = TextId::new(142);

/// The text `smtp/250/fix/client-developer`.
const TEXT_SMTP_250_FIX_CLIENT_DEVELOPER: TextId = TextId::new(143);

/// The text `smtp/250/fix/sender-admin`.
const TEXT_SMTP_250_FIX_SENDER_ADMIN: TextId = TextId::new(144);

/// The text `smtp/250/use_when`.
const TEXT_SMTP_250_USE_WHEN: TextId = TextId::new(145);

/// The text `smtp/250/meanings/queue-run`.
const TEXT_SMTP_250_MEANINGS_QUEUE_RUN: TextId = TextId::new(146);

/// The text `smtp/250/meanings/turned`.
const TEXT_SMTP_250_MEANINGS_TURNED: TextId = TextId::new(147);

/// The text `smtp/421/name`.
const LABEL_SMTP_421_NAME: TextId = TextId::new(148);

/// The text `smtp/421/short`.
const TEXT_SMTP_421_SHORT: TextId = TextId::new(149);

/// The text `smtp/421/description`.
const TEXT_SMTP_421_DESCRIPTION: TextId = TextId::new(150);

/// The text `smtp/421/seen_when/refused-session`.
const TEXT_SMTP_421_SEEN_WHEN_REFUSED_SESSION: TextId = TextId::new(151);

/// The text `smtp/421/seen_when/broken-off`.
const TEXT_SMTP_421_SEEN_WHEN_BROKEN_OFF: TextId = TextId::new(152);

/// The text `smtp/421/fix/sender-admin`.
const TEXT_SMTP_421_FIX_SENDER_ADMIN: TextId = TextId::new(153);

/// The text `smtp/421/fix/recipient-admin`.
const TEXT_SMTP_421_FIX_RECIPIENT_ADMIN: TextId = TextId::new(154);

/// The text `smtp/421/fix/client-developer`.
const TEXT_SMTP_421_FIX_CLIENT_DEVELOPER: TextId = TextId::new(155);

/// The text `smtp/421/use_when`.
const TEXT_SMTP_421_USE_WHEN: TextId = TextId::new(156);

/// The text `smtp/421/in_practice/errors`.
const TEXT_SMTP_421_IN_PRACTICE_ERRORS: TextId = TextId::new(157);

/// The text `smtp/452/name`.
const LABEL_SMTP_452_NAME: TextId = TextId::new(158);

/// The text `smtp/452/short`.
const TEXT_SMTP_452_SHORT: TextId = TextId::new(159);

/// The text `smtp/452/description`.
const TEXT_SMTP_452_DESCRIPTION: TextId = TextId::new(160);

/// The text `smtp/452/seen_when/declared-size`.
const TEXT_SMTP_452_SEEN_WHEN_DECLARED_SIZE: TextId = TextId::new(161);

/// The text `smtp/452/seen_when/recipient`.
const TEXT_SMTP_452_SEEN_WHEN_RECIPIENT: TextId = TextId::new(162);

/// The text `smtp/452/seen_when/while-storing`.
const TEXT_SMTP_452_SEEN_WHEN_WHILE_STORING: TextId = TextId::new(163);

/// The text `smtp/452/fix/sender-admin`.
const TEXT_SMTP_452_FIX_SENDER_ADMIN: TextId = TextId::new(164);

/// The text `smtp/452/fix/recipient`.
const TEXT_SMTP_452_FIX_RECIPIENT: TextId = TextId::new(165);

/// The text `smtp/452/fix/recipient-admin`.
const TEXT_SMTP_452_FIX_RECIPIENT_ADMIN: TextId = TextId::new(166);

/// The text `smtp/452/fix/client-developer`.
const TEXT_SMTP_452_FIX_CLIENT_DEVELOPER: TextId = TextId::new(167);

/// The text `smtp/452/use_when`.
const TEXT_SMTP_452_USE_WHEN: TextId = TextId::new(168);

/// The text `smtp/452/in_practice/reserve`.
const TEXT_SMTP_452_IN_PRACTICE_RESERVE: TextId = TextId::new(169);

/// The text `smtp/552/name`.
const LABEL_SMTP_552_NAME: TextId = TextId::new(170);

/// The text `smtp/552/short`.
const TEXT_SMTP_552_SHORT: TextId = TextId::new(171);

/// The text `smtp/552/description`.
const TEXT_SMTP_552_DESCRIPTION: TextId = TextId::new(172);

/// The text `smtp/552/cases/too-many-recipients`.
const TEXT_SMTP_552_CASES_TOO_MANY_RECIPIENTS: TextId = TextId::new(173);

/// The text `smtp/552/seen_when/declared-size`.
const TEXT_SMTP_552_SEEN_WHEN_DECLARED_SIZE: TextId = TextId::new(174);

/// The text `smtp/552/seen_when/recipient`.
const TEXT_SMTP_552_SEEN_WHEN_RECIPIENT: TextId = TextId::new(175);

/// The text `smtp/552/seen_when/after-transfer`.
const TEXT_SMTP_552_SEEN_WHEN_AFTER_TRANSFER: TextId = TextId::new(176);

/// The text `smtp/552/seen_when/full-late`.
const TEXT_SMTP_552_SEEN_WHEN_FULL_LATE: TextId = TextId::new(177);

/// The text `smtp/552/fix/sender`.
const TEXT_SMTP_552_FIX_SENDER: TextId = TextId::new(178);

/// The text `smtp/552/fix/recipient`.
const TEXT_SMTP_552_FIX_RECIPIENT: TextId = TextId::new(179);

/// The text `smtp/552/fix/recipient-admin`.
const TEXT_SMTP_552_FIX_RECIPIENT_ADMIN: TextId = TextId::new(180);

/// The text `smtp/552/fix/client-developer`.
const TEXT_SMTP_552_FIX_CLIENT_DEVELOPER: TextId = TextId::new(181);

/// The text `smtp/552/use_when`.
const TEXT_SMTP_552_USE_WHEN: TextId = TextId::new(182);

/// The text `smtp/552/in_practice/postfix-client`.
const TEXT_SMTP_552_IN_PRACTICE_POSTFIX_CLIENT: TextId = TextId::new(183);

/// The text `smtp/211-214/verdict`.
const TEXT_SMTP_211_214_VERDICT: TextId = TextId::new(184);

/// The text `smtp/211-214/points`.
const TEXT_SMTP_211_214_POINTS: TextId = TextId::new(185);

/// The text `smtp/211-214/choice`.
const TEXT_SMTP_211_214_CHOICE: TextId = TextId::new(186);

/// The text `smtp/421-452/verdict`.
const TEXT_SMTP_421_452_VERDICT: TextId = TextId::new(187);

/// The text `smtp/421-452/points`.
const TEXT_SMTP_421_452_POINTS: TextId = TextId::new(188);

/// The text `smtp/421-452/choice`.
const TEXT_SMTP_421_452_CHOICE: TextId = TextId::new(189);

/// The text `smtp/421-552/verdict`.
const TEXT_SMTP_421_552_VERDICT: TextId = TextId::new(190);

/// The text `smtp/421-552/points`.
const TEXT_SMTP_421_552_POINTS: TextId = TextId::new(191);

/// The text `smtp/421-552/choice`.
const TEXT_SMTP_421_552_CHOICE: TextId = TextId::new(192);

/// The text `smtp/452-552/verdict`.
const TEXT_SMTP_452_552_VERDICT: TextId = TextId::new(193);

/// The text `smtp/452-552/points`.
const TEXT_SMTP_452_552_POINTS: TextId = TextId::new(194);

/// The text `smtp/452-552/choice`.
const TEXT_SMTP_452_552_CHOICE: TextId = TextId::new(195);

/// RFC 821 §4.3.
const CITE_RFC_821_4_3: CitationId = CitationId(0);

/// RFC 1870 §4.
const CITE_RFC_1870_4: CitationId = CitationId(1);

/// RFC 1870 §6.1.
const CITE_RFC_1870_6_1: CitationId = CitationId(2);

/// RFC 1870 §6.2.
const CITE_RFC_1870_6_2: CitationId = CitationId(3);

/// RFC 1870 §6.3.
const CITE_RFC_1870_6_3: CitationId = CitationId(4);

/// RFC 1870 §6.4.
const CITE_RFC_1870_6_4: CitationId = CitationId(5);

/// RFC 1870 §7.
const CITE_RFC_1870_7: CitationId = CitationId(6);

/// RFC 1985 §5.1.
const CITE_RFC_1985_5_1: CitationId = CitationId(7);

/// RFC 2045 §6.8.
const CITE_RFC_2045_6_8: CitationId = CitationId(8);

/// RFC 2645 §5.2.1.
const CITE_RFC_2645_5_2_1: CitationId = CitationId(9);

/// RFC 3030 §2.
const CITE_RFC_3030_2: CitationId = CitationId(10);

/// RFC 3463 §3.3.
const CITE_RFC_3463_3_3: CitationId = CitationId(11);

/// RFC 3463 §3.4.
const CITE_RFC_3463_3_4: CitationId = CitationId(12);

/// RFC 3463 §3.5.
const CITE_RFC_3463_3_5: CitationId = CitationId(13);

/// RFC 3463 §3.6.
const CITE_RFC_3463_3_6: CitationId = CitationId(14);

/// RFC 3463 §3.8.
const CITE_RFC_3463_3_8: CitationId = CitationId(15);

/// RFC 4468 §6.
const CITE_RFC_4468_6: CitationId = CitationId(16);

/// RFC 5321 §3.3.
const CITE_RFC_5321_3_3: CitationId = CitationId(17);

/// RFC 5321 §3.5.3.
const CITE_RFC_5321_3_5_3: CitationId = CitationId(18);

/// RFC 5321 §3.8.
const CITE_RFC_5321_3_8: CitationId = CitationId(19);

/// RFC 5321 §4.1.1.1.
const CITE_RFC_5321_4_1_1_1: CitationId = CitationId(20);

/// RFC 5321 §4.1.1.4.
const CITE_RFC_5321_4_1_1_4: CitationId = CitationId(21);

/// RFC 5321 §4.1.1.5.
const CITE_RFC_5321_4_1_1_5: CitationId = CitationId(22);

/// RFC 5321 §4.1.1.8.
const CITE_RFC_5321_4_1_1_8: CitationId = CitationId(23);

/// RFC 5321 §4.1.1.10.
const CITE_RFC_5321_4_1_1_10: CitationId = CitationId(24);

/// RFC 5321 §4.2.
const CITE_RFC_5321_4_2: CitationId = CitationId(25);

/// RFC 5321 §4.2.1.
const CITE_RFC_5321_4_2_1: CitationId = CitationId(26);

/// RFC 5321 §4.2.2.
const CITE_RFC_5321_4_2_2: CitationId = CitationId(27);

/// RFC 5321 §4.2.3.
const CITE_RFC_5321_4_2_3: CitationId = CitationId(28);

/// RFC 5321 §4.2.5.
const CITE_RFC_5321_4_2_5: CitationId = CitationId(29);

/// RFC 5321 §4.3.2.
const CITE_RFC_5321_4_3_2: CitationId = CitationId(30);

/// RFC 5321 §4.5.3.1.8.
const CITE_RFC_5321_4_5_3_1_8: CitationId = CitationId(31);

/// RFC 5321 §4.5.3.1.10.
const CITE_RFC_5321_4_5_3_1_10: CitationId = CitationId(32);

/// RFC 5321 §4.5.3.2.
const CITE_RFC_5321_4_5_3_2: CitationId = CitationId(33);

/// RFC 5321 §4.5.3.2.7.
const CITE_RFC_5321_4_5_3_2_7: CitationId = CitationId(34);

/// RFC 5321 §4.5.4.1.
const CITE_RFC_5321_4_5_4_1: CitationId = CitationId(35);

/// RFC 5321 §5.1.
const CITE_RFC_5321_5_1: CitationId = CitationId(36);

/// RFC 5321 §6.1.
const CITE_RFC_5321_6_1: CitationId = CitationId(37);

/// RFC 5321 §6.2.
const CITE_RFC_5321_6_2: CitationId = CitationId(38);

/// RFC 5321 §7.5.
const CITE_RFC_5321_7_5: CitationId = CitationId(39);

/// RFC 6647 §2.1.
const CITE_RFC_6647_2_1: CitationId = CitationId(40);

/// RFC 6710 §5.
const CITE_RFC_6710_5: CitationId = CitationId(41);

/// IANA: Enumerated Status Codes.
const CITE_IANA__ENUMERATED_STATUS_CODES: CitationId = CitationId(42);

/// Postfix: smtp\_proto.c.
const CITE_POSTFIX__SMTP_PROTO_C: CitationId = CitationId(43);

/// Postfix: postconf(5).
const CITE_POSTFIX__POSTCONF_5: CitationId = CitationId(44);

/// Google Workspace: SMTP error reference.
const CITE_GOOGLE_WORKSPACE__SMTP_ERROR_REFERENCE: CitationId = CitationId(45);

/// The command `any` of the family `smtp`.
const AT_SMTP_ANY: CommandId = CommandId(0);

/// The command `greeting` of the family `smtp`.
const AT_SMTP_GREETING: CommandId = CommandId(1);

/// The command `EHLO` of the family `smtp`.
const AT_SMTP_EHLO: CommandId = CommandId(2);

/// The command `HELO` of the family `smtp`.
const AT_SMTP_HELO: CommandId = CommandId(3);

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
