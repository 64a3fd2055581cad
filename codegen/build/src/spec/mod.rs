//! The records of a spec, file by file, as they are written.
//!
//! Takes nodes of JSON, gives records whose every part has the right shape. Whether the parts fit together is checked
//! elsewhere.

use crate::json::{Node, Value};
use crate::shape::{
    At, Cite, Code, Constant, Digest, EnhancedCode, FamilyId, FilePath, Id, Line, Literal, Map, Mark, Reader,
    SectionUrl, Shape, Shaped, Tag, Url, Whole, read_choice, records,
};
use catalogue::{Actor, Address, Advice, Evidence, Fate, KeyForm, NextHost, Scope, Standing};

records! {
    /// The root of a spec: families, languages, documents.
    Root {
        /// the language in which the prose beside the facts is written
        source_language: At<Tag>,
        /// the languages, the source language among them
        languages: Vec<At<Tag>>,
        /// the languages whose pages are written unless one is asked for
        checked_in: Vec<At<Tag>>,
        /// the crate in which the constants are found, named on the pages
        crate_name: Option<FamilyId>,
        /// the documents on which facts and prose rest
        documents: Vec<DocumentSpec>,
        /// the families of codes
        families: Vec<FamilySpec>,
    }

    /// A document that can be cited.
    DocumentSpec {
        /// the id by which it is cited
        id: At<Id>,
        /// how it is called on a page
        label: Literal,
        /// its title
        title: Literal,
        /// where it is
        url: Url,
        /// what leads from there to a section; left out where sections have no address
        section: Option<SectionUrl>,
    }

    /// A family of codes with its own vocabulary.
    FamilySpec {
        /// its id
        id: At<FamilyId>,
        /// what stands before a code in a title
        kicker: Literal,
        /// how its codes are written
        key: KeyForm,
        /// the file of its codes
        entries: At<FilePath>,
        /// the file of its notes on pairs
        notes: Option<At<FilePath>>,
        /// its severities, as ranges of codes in rising order
        severities: Vec<SeveritySpec>,
        /// what the second digit stands for
        categories: Option<Vec<CategorySpec>>,
        /// the commands, or points of a session, at which its codes come
        commands: Vec<CommandSpec>,
        /// further words of the protocol that prose sets as code
        words: Option<Vec<Literal>>,
    }

    /// What a range of codes has in common.
    SeveritySpec {
        /// its id
        id: At<Id>,
        /// the first code
        from: At<Code>,
        /// the last code
        to: At<Code>,
        /// what its codes may advise; the first is that of a code of which nothing else is known
        advice: Vec<At<Advice>>,
        /// what says so
        sources: Option<Vec<At<Cite>>>,
        /// whether it is our own inference
        inferred: Option<bool>,
    }

    /// What a second digit stands for.
    CategorySpec {
        /// its id
        id: At<Id>,
        /// the digit
        second_digit: At<Whole<9>>,
    }

    /// A command, or a point of a session.
    CommandSpec {
        /// its id
        id: At<Id>,
        /// the word of the protocol; left out where languages have a label
        word: Option<At<Literal>>,
        /// whether it stands for every command
        every: Option<bool>,
    }

    /// The file of the codes of a family.
    EntriesFile {
        /// the codes
        entries: Vec<EntrySpec>,
        /// codes that are met though no standard defines them
        non_standard: Option<Vec<NonStandardSpec>>,
    }

    /// A code that is met though no standard defines it.
    NonStandardSpec {
        /// the code
        code: At<Code>,
        /// what it is known from
        evidence: FactSpec<Evidence>,
        /// who sends it, or where it stands
        text: Vec<At<Line>>,
        /// what says so
        sources: Option<Vec<At<Cite>>>,
        /// whether it is, at least in part, our own inference
        inferred: Option<bool>,
    }

    /// One code: facts, and prose in the source language.
    EntrySpec {
        /// the code
        code: At<Code>,
        /// the name of its constant in Rust
        constant: At<Constant>,
        /// its English title, in Title Case, the same in every language
        title: At<Literal>,
        /// its name in the source language
        name: Line,
        /// the short text that the defining document gives it
        reply_text: FactSpec<Literal>,
        /// how well founded it is
        standing: FactSpec<Standing>,
        /// whether it has a comparison page with each other code of which this is true
        compared: bool,
        /// the code that says the same for good, or for now
        twin: Option<At<Code>>,
        /// the facts that hold unless an answer says otherwise
        facts: FactsSpec,
        /// whether the server ends the connection after it
        closes: FactSpec<bool>,
        /// the commands it answers, and what is particular there
        answers: Vec<AnswerSpec>,
        /// the enhanced status codes that it is registered or specified with
        enhanced: Option<Vec<EnhancedSpec>>,
        /// one sentence that a program can show its user
        short: ProseSpec,
        /// what the code means
        description: ProseSpec,
        /// when it is seen
        seen_when: Vec<SeenSpec>,
        /// what each person involved can do; after success, what comes next
        fix: Vec<FixSpec>,
        /// when a server sends it
        use_when: ProseSpec,
        /// what else it means, after particular commands
        meanings: Option<Vec<SeenSpec>>,
        /// how servers are seen to use it beside its definition
        in_practice: Option<Vec<PracticeSpec>>,
        /// an example session, line by line
        transcript: Option<Vec<Literal>>,
    }

    /// A fact with what it rests on.
    FactSpec<T> {
        /// the fact
        value: At<T>,
        /// what says so
        sources: Option<Vec<At<Cite>>>,
        /// whether it is, at least in part, our own inference
        inferred: Option<bool>,
    }

    /// The facts that may differ from command to command.
    FactsSpec {
        /// what to do
        advice: FactSpec<Advice>,
        /// what the reply is about
        scope: FactSpec<Scope>,
        /// what has become of the message
        fate: FactSpec<Fate>,
        /// whether another host may answer differently
        next_host: FactSpec<NextHost>,
        /// what it says of the recipient's address
        address: FactSpec<Address>,
    }

    /// Facts that differ from the rule.
    OverridesSpec {
        /// what to do
        advice: Option<FactSpec<Advice>>,
        /// what the reply is about
        scope: Option<FactSpec<Scope>>,
        /// what has become of the message
        fate: Option<FactSpec<Fate>>,
        /// whether another host may answer differently
        next_host: Option<FactSpec<NextHost>>,
        /// what it says of the recipient's address
        address: Option<FactSpec<Address>>,
    }

    /// A text with what it rests on.
    ProseSpec {
        /// its sentences
        text: Vec<At<Line>>,
        /// what says so
        sources: Option<Vec<At<Cite>>>,
        /// whether it is, at least in part, our own inference
        inferred: Option<bool>,
    }

    /// A code as the answer to some commands.
    AnswerSpec {
        /// the commands
        commands: Vec<At<Id>>,
        /// what says that they can be answered so
        sources: Option<Vec<At<Cite>>>,
        /// whether it is, at least in part, our own inference
        inferred: Option<bool>,
        /// what is particular there
        facts: Option<OverridesSpec>,
        /// causes that the enhanced status code tells apart
        cases: Option<Vec<CaseSpec>>,
    }

    /// One cause of a code at a command.
    CaseSpec {
        /// its id in the entry
        id: At<Id>,
        /// the enhanced status codes that tell it
        enhanced: Vec<At<EnhancedCode>>,
        /// what says so
        sources: Option<Vec<At<Cite>>>,
        /// whether it is, at least in part, our own inference
        inferred: Option<bool>,
        /// what is particular then
        facts: Option<OverridesSpec>,
        /// why the advice departs from what the severity allows
        why: Option<ProseSpec>,
    }

    /// An enhanced status code that goes with a code.
    EnhancedSpec {
        /// the enhanced status code
        code: At<EnhancedCode>,
        /// what says so
        sources: Option<Vec<At<Cite>>>,
        /// whether it is, at least in part, our own inference
        inferred: Option<bool>,
    }

    /// When a code is seen, or what it means, at some commands.
    SeenSpec {
        /// its id in the list
        id: At<Id>,
        /// the commands; left out where it is the same at all of them
        commands: Option<Vec<At<Id>>>,
        /// its sentences
        text: Vec<At<Line>>,
        /// what says so
        sources: Option<Vec<At<Cite>>>,
        /// whether it is, at least in part, our own inference
        inferred: Option<bool>,
    }

    /// What one person involved can do.
    FixSpec {
        /// who
        actor: At<Actor>,
        /// its sentences
        text: Vec<At<Line>>,
        /// what says so
        sources: Option<Vec<At<Cite>>>,
        /// whether it is, at least in part, our own inference
        inferred: Option<bool>,
    }

    /// How a server is seen to use a code.
    PracticeSpec {
        /// its id in the list
        id: At<Id>,
        /// its sentences
        text: Vec<At<Line>>,
        /// the evidence
        sources: Option<Vec<At<Cite>>>,
        /// whether it is, at least in part, our own inference
        inferred: Option<bool>,
    }

    /// The file of the notes on pairs.
    NotesFile {
        /// the notes
        notes: Vec<NoteSpec>,
    }

    /// What an expert adds to a pair of codes.
    NoteSpec {
        /// the two codes, the lower one first
        codes: At<Vec<At<Code>>>,
        /// whether people mix the two up; if not, both fail the same command
        often_confused: bool,
        /// the line that leads the comparison
        verdict: ProseSpec,
        /// further points
        points: Option<ProseSpec>,
        /// which of the two a server sends
        choice: Option<ProseSpec>,
    }

    /// The file of a language.
    LocaleFile {
        /// what there is to know of the language
        language: LanguageSpec,
        /// how its terms are to be used
        glossary: Option<Vec<TermSpec>>,
        /// headings of pages
        headings: Map<Unit<Line>>,
        /// names, and short texts that stand in cells or before a colon
        labels: Map<Unit<Line>>,
        /// whole sentences in which codes are arguments
        patterns: Map<Unit<Line>>,
        /// the prose of codes and notes; left out in the source language, whose prose stands beside the facts
        prose: Option<Map<Unit<Vec<At<Line>>>>>,
    }

    /// What there is to know of a language.
    LanguageSpec {
        /// its tag
        tag: At<Tag>,
        /// its name in itself
        native_name: Line,
        /// the direction in which it is written
        direction: Direction,
        /// the scripts in which it is written (ISO 15924)
        scripts: Vec<Id>,
        /// the marks that end a sentence
        terminators: Vec<Mark>,
        /// what stands between two sentences of a paragraph; empty where a paragraph is one line
        sentence_gap: Mark,
        /// what stands between a label and its text
        colon: Mark,
        /// what stands between the items of an enumeration
        comma: Mark,
        /// what stands between groups of items
        semicolon: Mark,
    }

    /// How a term is to be used.
    TermSpec {
        /// the term in the source language
        term: Line,
        /// the word to use in this language
        prefer: Line,
        /// words that are not to be used for it
        avoid: Option<Vec<Line>>,
        /// why
        note: Option<Line>,
    }

    /// A translated text.
    Translated<T> {
        /// the digest of the text from which it was translated, written by the tool
        digest: Option<Digest>,
        /// how far the translation has come
        state: TranslationState,
        /// the text
        text: T,
    }
}

macro_rules! listed {
    ($( $(#[doc = $doc:literal])+ $name:ident = $target:ty { $($id:literal => $value:path),+ $(,)? } )+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) struct $name(pub(crate) $target);

        impl Shaped for $name {
            const SHAPE: Shape = Shape::Choice(&[$($id),+]);

            fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
                match read_choice(node, reader, &[$($id),+])?.as_str() {
                    $($id => Some(Self($value)),)+
                    _ => None,
                }
            }
        }
    )+};
}

listed! {
    /// The direction in which a language is written.
    Direction = catalogue::Direction {
        "ltr" => catalogue::Direction::LeftToRight,
        "rtl" => catalogue::Direction::RightToLeft,
    }
    /// How far a translation has come.
    TranslationState = catalogue::State {
        "draft" => catalogue::State::Draft,
        "checked" => catalogue::State::Checked,
        "reviewed" => catalogue::State::Reviewed,
    }
}

/// A text in the file of a language: itself in the source language, with its digest and state in any other.
#[derive(Clone, Debug)]
pub(crate) enum Unit<T> {
    Source(At<T>),
    Translated(Translated<T>),
}

impl<T: Shaped> Shaped for Unit<T> {
    const SHAPE: Shape = Shape::Either(&[&T::SHAPE, &<Translated<T> as Shaped>::SHAPE]);

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match node.value {
            Value::Object(_) => Translated::read(node, reader).map(Self::Translated),
            _ => At::read(node, reader).map(Self::Source),
        }
    }
}

impl<T> Unit<T> {
    pub(crate) const fn text(&self) -> &T {
        match self {
            Self::Source(text) => &text.value,
            Self::Translated(unit) => &unit.text,
        }
    }

    pub(crate) const fn translation(&self) -> Option<&Translated<T>> {
        match self {
            Self::Source(_) => None,
            Self::Translated(unit) => Some(unit),
        }
    }

    pub(crate) const fn span(&self) -> crate::source::Span {
        match self {
            Self::Source(text) => text.span,
            Self::Translated(unit) => unit.span,
        }
    }
}

impl FactsSpec {
    /// What each of the facts rests on.
    pub(crate) fn bases(&self) -> [Basis<'_>; 5] {
        [self.advice.basis(), self.scope.basis(), self.fate.basis(), self.next_host.basis(), self.address.basis()]
    }
}

impl OverridesSpec {
    /// What each of the facts rests on.
    pub(crate) fn bases(&self) -> impl Iterator<Item = Basis<'_>> {
        [
            self.advice.as_ref().map(Based::basis),
            self.scope.as_ref().map(Based::basis),
            self.fate.as_ref().map(Based::basis),
            self.next_host.as_ref().map(Based::basis),
            self.address.as_ref().map(Based::basis),
        ]
        .into_iter()
        .flatten()
    }
}

/// What a part of a spec says that it rests on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Basis<'r> {
    pub(crate) sources: &'r [At<Cite>],
    pub(crate) inferred: bool,
    /// Where the part stands.
    pub(crate) span: crate::source::Span,
}

/// A part of a spec that rests on something.
pub(crate) trait Based {
    fn basis(&self) -> Basis<'_>;
}

macro_rules! based {
    ($($name:ident $(<$generic:ident>)?),+ $(,)?) => {$(
        impl $(<$generic>)? Based for $name $(<$generic>)? {
            fn basis(&self) -> Basis<'_> {
                let sources = self.sources.as_deref().unwrap_or_default();
                Basis { sources, inferred: self.inferred.unwrap_or_default(), span: self.span }
            }
        }
    )+};
}

based! {
    SeveritySpec, FactSpec<T>, ProseSpec, AnswerSpec, CaseSpec, EnhancedSpec, SeenSpec, FixSpec, PracticeSpec,
    NonStandardSpec,
}

impl EntrySpec {
    /// What every fact and text of the entry rests on.
    pub(crate) fn bases(&self) -> Vec<Basis<'_>> {
        let mut bases = vec![self.reply_text.basis(), self.standing.basis(), self.closes.basis()];
        bases.extend(self.facts.bases());
        for answer in &self.answers {
            bases.push(answer.basis());
            bases.extend(answer.facts.iter().flat_map(OverridesSpec::bases));
            for case in answer.cases.iter().flatten() {
                bases.push(case.basis());
                bases.extend(case.facts.iter().flat_map(OverridesSpec::bases));
                bases.extend(case.why.iter().map(Based::basis));
            }
        }
        bases.extend(self.enhanced.iter().flatten().map(Based::basis));
        bases.extend([self.short.basis(), self.description.basis(), self.use_when.basis()]);
        bases.extend(self.seen_when.iter().chain(self.meanings.iter().flatten()).map(Based::basis));
        bases.extend(self.fix.iter().map(Based::basis));
        bases.extend(self.in_practice.iter().flatten().map(Based::basis));
        bases
    }
}

impl NonStandardSpec {
    /// What the evidence and the line rest on.
    pub(crate) fn bases(&self) -> [Basis<'_>; 2] {
        [self.evidence.basis(), self.basis()]
    }
}

impl NoteSpec {
    /// The texts of the note.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&'static str, &ProseSpec)> {
        [("verdict", Some(&self.verdict)), ("points", self.points.as_ref()), ("choice", self.choice.as_ref())]
            .into_iter()
            .filter_map(|(key, prose)| Some((key, prose?)))
    }
}
