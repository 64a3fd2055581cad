//! The records of a spec, file by file, as they are written.
//!
//! Takes nodes of JSON, gives records whose every part has the right shape. Whether the parts fit together is checked
//! elsewhere.

use crate::json::{Node, Value};
use crate::shape::{
    At, Cite, Code, Constant, Digest, EnhancedCode, FamilyId, FilePath, Id, Line, Literal, Map, Mark, Pair, Reader,
    SectionUrl, Shape, Shaped, Tag, Url, Whole, read_choice, records,
};
use catalogue::{Actor, Address, Advice, ClassBasis, Evidence, Fate, KeyForm, NextHost, Scope, Standing};

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
        /// what the second digit, or the subject, stands for
        categories: Option<Vec<CategorySpec>>,
        /// another family whose commands and words are this one's too
        like: Option<At<FamilyId>>,
        /// the commands, or points of a session, at which its codes come; after those of the other family, if there is one
        commands: Option<Vec<CommandSpec>>,
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

    /// What a second digit, or a subject, stands for.
    CategorySpec {
        /// its id
        id: At<Id>,
        /// the digit, or the subject
        number: At<Whole<999>>,
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
        /// the classes in which it makes sense, in rising order, if its class is open
        classes: Option<Vec<ClassSpec>>,
        /// whether the server ends the connection after it; left out where the code alone does not tell
        closes: Option<FactSpec<bool>>,
        /// the commands it answers, and what is particular there
        answers: Vec<AnswerSpec>,
        /// the enhanced status codes that a reply code is registered or specified with; the reply codes of an enhanced one
        registered: Option<Vec<RegisteredSpec>>,
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

    /// A class in which a code makes sense that leaves its class open.
    ClassSpec {
        /// the class
        class: At<Whole<9>>,
        /// why it makes sense there
        basis: FactSpec<ClassBasis>,
        /// what is particular there
        facts: Option<OverridesSpec>,
    }

    /// A code that stands beside a code in one reply.
    RegisteredSpec {
        /// the code
        code: At<Code>,
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
        /// the checks that are waived at texts of the source language, each by the section and key of its text; a translation holds its own
        waivers: Option<Map<Vec<WaiverSpec>>>,
        /// in the source language: earlier wordings that say what the present one says, by the section and key of their text
        acknowledged: Option<Map<AcknowledgedSpec>>,
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
        /// further tags under which it is asked for, such as those of its regions
        matches: Option<Vec<At<Tag>>>,
        /// tags that begin with one of its own, and are another language
        excludes: Option<Vec<At<Tag>>>,
        /// how it is written; without it, most checks of its texts have nothing to go by
        writing: Option<WritingSpec>,
    }

    /// How a language is written, as far as the checks of its texts ask for it. A word that is looked for is found whole; with `*` at an end it is a part of words
    WritingSpec {
        /// the least share of its own scripts among the letters of a text, in percent
        own_letters: Whole<100>,
        /// its quotation marks, in pairs
        quotes: Option<Vec<Pair>>,
        /// its brackets, in pairs
        brackets: Option<Vec<Pair>>,
        /// its apostrophe
        apostrophe: Option<Mark>,
        /// its further marks, one after the other
        marks: Option<Literal>,
        /// which white space stands around its marks
        spacing: Option<Vec<SpacingSpec>>,
        /// what stands between its letters and Latin letters, digits and codes, where words are not spaced
        latin_gap: Option<Mark>,
        /// characters that it does not use
        forbidden: Option<Vec<ForbiddenSpec>>,
        /// letters whose small and capital form are not those of other languages, in pairs, the capital first
        case_pairs: Option<Vec<Pair>>,
        /// marks that may be left out of words, one after the other
        optional_marks: Option<Literal>,
        /// whether words of the glossary are also looked for inside others: in compounds, or with many endings
        compounds: Option<bool>,
        /// what may be glued to the end of a word that is looked for
        endings: Option<Vec<Literal>>,
        /// words of a register in which it does not address the reader
        register: Option<Vec<Literal>>,
        /// words that say to try again later
        retry_later: Option<Vec<Literal>>,
        /// words that say not to try again
        do_not_retry: Option<Vec<Literal>>,
        /// words that say that something is so for now
        temporary: Option<Vec<Literal>>,
        /// words that say that something is so for good
        permanent: Option<Vec<Literal>>,
        /// in the source language: words so common that one of them shows a text that was left untranslated
        common_words: Option<Vec<Literal>>,
        /// common words of the source language that are words of this one too
        shared_words: Option<Vec<Literal>>,
        /// in the source language: names in small letters that stay as they are in every language
        names: Option<Vec<Literal>>,
        /// words that may stand twice in a row
        doubles: Option<Vec<Literal>>,
        /// how long a text is beside that of the source language
        length: Option<LengthSpec>,
    }

    /// Which white space stands around marks.
    SpacingSpec {
        /// the marks, one after the other
        marks: Literal,
        /// what stands before each of them, unless it begins the text; left out where that does not matter
        before: Option<Mark>,
        /// what stands after each of them, unless another mark follows or the text ends; left out where that does not matter
        after: Option<Mark>,
    }

    /// Characters that a language does not use.
    ForbiddenSpec {
        /// the characters, in rows
        characters: Vec<Literal>,
        /// why not, and where the list comes from
        why: Line,
    }

    /// How long a text is, in percent of the characters of the source language.
    LengthSpec {
        /// the least
        least: Whole<1000>,
        /// the most
        most: Whole<1000>,
    }

    /// How a term is to be used.
    TermSpec {
        /// the term in the source language
        term: Line,
        /// the word to use in this language
        prefer: Line,
        /// further words that are right for it: inflected, derived, or of another part of speech; with `*` at an end, a part of words
        forms: Option<Vec<Literal>>,
        /// words that are not to be used for it
        avoid: Option<Vec<Line>>,
        /// phrases of the source language in which the word is not this term
        unless: Option<Vec<Literal>>,
        /// why
        note: Option<Line>,
    }

    /// Earlier wordings of a text of the source language that need no other translation, written by the tool.
    AcknowledgedSpec {
        /// the digest of the wording that they are to stand for; when the text has another, they stand for nothing
        present: Digest,
        /// the wordings
        earlier: Vec<EarlierSpec>,
    }

    /// A wording that a text had.
    EarlierSpec {
        /// its digest
        digest: Digest,
        /// why it needs no other translation
        reason: Line,
    }

    /// A translated text.
    Translated<T> {
        /// the digest of the text from which it was translated, written by the tool
        digest: Option<Digest>,
        /// how far the translation has come
        state: TranslationState,
        /// the text of the source language, until the tool takes it away
        source: Option<T>,
        /// the text
        text: At<T>,
        /// the checks that are waived here
        waive: Option<Vec<WaiverSpec>>,
    }

    /// A text that is yet to be translated.
    Untranslated<T> {
        /// the text of the source language; `state` and `text` are to be written beside it
        source: At<T>,
    }

    /// A check that a text need not pass.
    WaiverSpec {
        /// the id of the check
        check: Id,
        /// why the text is right as it is
        reason: Line,
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

/// A text in the file of a language: itself in the source language, with its digest and state in any other, where it may
/// also be what is yet to be translated.
#[derive(Clone, Debug)]
pub(crate) enum Unit<T> {
    Source(At<T>),
    Translated(Translated<T>),
    Untranslated(Untranslated<T>),
}

impl<T: Shaped> Shaped for Unit<T> {
    // What is translated comes first: it has all keys that what is not may have, in their canonical order.
    const SHAPE: Shape =
        Shape::Either(&[&T::SHAPE, &<Translated<T> as Shaped>::SHAPE, &<Untranslated<T> as Shaped>::SHAPE]);

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Object(members) if matches!(members.as_slice(), [only] if only.key == "source") => {
                Untranslated::read(node, reader).map(Self::Untranslated)
            }
            Value::Object(_) => Translated::read(node, reader).map(Self::Translated),
            _ => At::read(node, reader).map(Self::Source),
        }
    }
}

impl<T> Unit<T> {
    /// The text; where it is yet to be translated, that of the source language.
    pub(crate) const fn text(&self) -> &T {
        match self {
            Self::Source(text) => &text.value,
            Self::Translated(unit) => &unit.text.value,
            Self::Untranslated(unit) => &unit.source.value,
        }
    }

    /// Where the text itself stands.
    pub(crate) const fn text_span(&self) -> crate::source::Span {
        match self {
            Self::Source(text) => text.span,
            Self::Translated(unit) => unit.text.span,
            Self::Untranslated(unit) => unit.source.span,
        }
    }

    /// Whether it is yet to be translated.
    pub(crate) const fn is_missing(&self) -> bool {
        matches!(self, Self::Untranslated(_))
    }

    /// The text of the source language that stands beside a translation.
    pub(crate) const fn beside(&self) -> Option<&T> {
        match self {
            Self::Translated(unit) => unit.source.as_ref(),
            Self::Source(_) | Self::Untranslated(_) => None,
        }
    }

    pub(crate) const fn translation(&self) -> Option<&Translated<T>> {
        match self {
            Self::Source(_) | Self::Untranslated(_) => None,
            Self::Translated(unit) => Some(unit),
        }
    }

    pub(crate) const fn span(&self) -> crate::source::Span {
        match self {
            Self::Source(text) => text.span,
            Self::Translated(unit) => unit.span,
            Self::Untranslated(unit) => unit.span,
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
    SeveritySpec, FactSpec<T>, ProseSpec, AnswerSpec, CaseSpec, RegisteredSpec, SeenSpec, FixSpec, PracticeSpec,
    NonStandardSpec,
}

impl Root {
    /// The family that has another's commands and words as well.
    pub(crate) fn shared_with(&self, family: &FamilySpec) -> Option<&FamilySpec> {
        let like = family.like.as_ref()?;
        self.families.iter().find(|other| other.id.value == like.value)
    }

    /// The commands of a family, each with the family that declares it: first those that it shares, then its own.
    pub(crate) fn commands_of<'r>(
        &'r self,
        family: &'r FamilySpec,
    ) -> impl Iterator<Item = (&'r FamilySpec, &'r CommandSpec)> + Clone {
        let declared = |family: &'r FamilySpec| family.commands.iter().flatten().map(move |command| (family, command));
        self.shared_with(family).into_iter().chain([family]).flat_map(declared)
    }
}

impl EntrySpec {
    /// What every fact and text of the entry rests on.
    pub(crate) fn bases(&self) -> Vec<Basis<'_>> {
        let mut bases = vec![self.reply_text.basis(), self.standing.basis()];
        bases.extend(self.closes.iter().map(Based::basis));
        bases.extend(self.facts.bases());
        for used in self.classes.iter().flatten() {
            bases.push(used.basis.basis());
            bases.extend(used.facts.iter().flat_map(OverridesSpec::bases));
        }
        for answer in &self.answers {
            bases.push(answer.basis());
            bases.extend(answer.facts.iter().flat_map(OverridesSpec::bases));
            for case in answer.cases.iter().flatten() {
                bases.push(case.basis());
                bases.extend(case.facts.iter().flat_map(OverridesSpec::bases));
                bases.extend(case.why.iter().map(Based::basis));
            }
        }
        bases.extend(self.registered.iter().flatten().map(Based::basis));
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
