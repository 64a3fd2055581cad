//! Whether the parts of a spec fit together.
//!
//! Takes records, gives everything that is wrong with their meaning, with its place and how to mend it. What passes
//! here can be lowered without another check. How good a translation is, is not judged here.

use crate::diagnostic::did_you_mean;
use crate::emit::rust::constant;
use crate::load::Records;
use crate::shape::{At, Code, Id, Line, Reader};
use crate::source::Span;
use crate::spec::{
    Based, Basis, CaseSpec, EntriesFile, EntrySpec, FactSpec, FamilySpec, NoteSpec, SeenSpec, SeveritySpec,
};
use crate::texts::{Texts, units};
use catalogue::{Advice, Key, KeyForm, Piece, pieces};
use std::collections::{BTreeMap, BTreeSet};

/// Checks the meaning of a spec; what is wrong goes to the reader.
pub(crate) fn check(records: &Records, texts: &Texts, reader: &mut Reader) {
    let mut checker = Checker { records, reader };
    checker.root();
    for (family, (entries, notes)) in records.root.families.iter().zip(&records.families) {
        checker.family(family);
        checker.entries(family, &entries.entries);
        checker.non_standard(family, entries);
        checker.notes(family, &entries.entries, notes.iter().flat_map(|notes| &notes.notes));
    }
    checker.names(texts);
    checker.locales(texts);
}

struct Checker<'r> {
    records: &'r Records,
    reader: &'r mut Reader,
}

impl<'r> Checker<'r> {
    fn error(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.reader.error(span, message, help);
    }

    /// Reports each item that has stood before.
    fn unique<'t>(&mut self, what: &str, items: impl IntoIterator<Item = (&'t str, Span)>) {
        let mut seen = BTreeSet::new();
        for (item, span) in items {
            if !seen.insert(item) {
                self.error(
                    span,
                    format!("{what} `{item}` stands here a second time"),
                    "remove or rename one of the two",
                );
            }
        }
    }

    fn root(&mut self) {
        let root = &self.records.root;
        let tags = |list: &'r [At<crate::shape::Tag>]| list.iter().map(|tag| (&*tag.value as &str, tag.span));
        self.unique("the language", tags(&root.languages));
        self.unique("the language", tags(&root.checked_in));
        // File systems may not tell capitals from small letters.
        let mut folded = BTreeMap::new();
        for tag in &root.languages {
            if let Some(other) = folded.insert(tag.value.to_ascii_lowercase(), &tag.value)
                && other != &tag.value
            {
                let message =
                    format!("the languages `{}` and `{}` differ in their capitals alone", &**other, &*tag.value);
                self.error(tag.span, message, "a tag stands once, as BCP 47 writes it");
            }
        }
        let first = root.languages.first();
        if first.is_none_or(|first| first.value != root.source_language.value) {
            self.error(
                root.source_language.span,
                format!("the source language `{}` does not lead the list of languages", &*root.source_language.value),
                "put it first in `languages`",
            );
        }
        for tag in &root.checked_in {
            if !root.languages.iter().any(|language| language.value == tag.value) {
                let known = root.languages.iter().map(|language| &*language.value as &str);
                self.error(
                    tag.span,
                    format!("`{}` is not among the languages", &*tag.value),
                    did_you_mean(&tag.value, known),
                );
            }
        }
        self.unique(
            "the document",
            root.documents.iter().map(|document| (&*document.id.value as &str, document.id.span)),
        );
        self.unique("the family", root.families.iter().map(|family| (&*family.id.value as &str, family.id.span)));
        for family in &root.families {
            if is_reserved(&family.id.value) {
                let message = format!("`{}` cannot be the id of a family", &*family.id.value);
                self.error(
                    family.id.span,
                    message,
                    "it is a word of Rust or a reserved name of a file; choose another",
                );
            }
        }
    }

    fn family(&mut self, family: &'r FamilySpec) {
        self.unique("the severity", ids(family.severities.iter().map(|severity| &severity.id)));
        let categories = || family.categories.iter().flatten();
        self.unique("the category", ids(categories().map(|category| &category.id)));
        self.unique("the command", ids(family.commands.iter().map(|command| &command.id)));
        let mut digits = BTreeSet::new();
        for category in categories() {
            if !digits.insert(category.second_digit.value.0) {
                let message = format!("the digit {} stands for two categories", category.second_digit.value.0);
                self.error(category.second_digit.span, message, "give each category a digit of its own");
            }
        }
        if let Some(command) = family.commands.get(usize::from(u8::MAX)) {
            self.error(command.span, "a family has 255 commands at most", "leave out those that no code answers");
        }
        let mut after: Option<Key> = None;
        for severity in &family.severities {
            let from = self.key(family, &severity.from);
            let to = self.key(family, &severity.to);
            if let (Some(from), Some(to)) = (from, to) {
                if from > to || after.is_some_and(|after| from <= after) {
                    self.error(
                        severity.from.span,
                        "the ranges of severities overlap or are not in rising order",
                        "each begins after the one before it ends, and ends no earlier than it begins",
                    );
                }
                after = Some(to);
            }
            self.basis("the severity", severity.basis());
            for advice in severity.advice.iter().filter(|advice| advice.value == Advice::Depends) {
                self.error(
                    advice.span,
                    "a severity cannot advise `depends`",
                    "`depends` is for a code whose causes differ",
                );
            }
        }
    }

    /// The key that a code is; an error if its family cannot have it.
    fn key(&mut self, family: &FamilySpec, code: &At<Code>) -> Option<Key> {
        let key = family.key.parse(&code.value.0);
        if key.is_none() {
            let help = match family.key {
                KeyForm::ReplyCode => "a reply code is a number from 200 to 599",
                _ => "a code is a whole number without leading zeros",
            };
            self.error(code.span, format!("`{}` is no code of the family `{}`", code.value.0, &*family.id.value), help);
        }
        key
    }

    fn basis(&mut self, what: &str, basis: Basis<'_>) {
        let sources = basis.sources.iter();
        if basis.sources.is_empty() && !basis.inferred {
            self.error(
                Span { end: basis.span.start + 1, ..basis.span },
                format!("{what} has neither a source nor the mark of an inference"),
                "add `\"sources\": [\"rfc5321#4.2.1\"]`, or `\"inferred\": true` if it is our own conclusion",
            );
        }
        let documents = &self.records.root.documents;
        for cite in sources.clone() {
            let id = cite.value.split_once('#').map_or(&*cite.value as &str, |(id, _)| id);
            if !documents.iter().any(|document| &*document.id.value == id) {
                let known = documents.iter().map(|document| &*document.id.value as &str);
                let help = match crate::diagnostic::nearest(id, known) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "list the document in `documents` of the root".into(),
                };
                self.error(cite.span, format!("there is no document `{id}`"), help);
            }
        }
        self.unique("the source", sources.map(|cite| (&*cite.value as &str, cite.span)));
    }

    fn placeholders(&mut self, family: &FamilySpec, text: &[At<Line>]) {
        for line in text {
            self.sentence(family, &line.value, line.span, &[]);
        }
    }

    /// Checks that braces are balanced and hold an argument, a code or a word of the protocol.
    fn sentence(&mut self, family: &FamilySpec, sentence: &str, span: Span, arguments: &[&str]) {
        if let Some(problem) = misplaced(&[family], sentence, arguments) {
            self.error(span, problem.0, problem.1);
        }
    }

    fn commands(&mut self, family: &FamilySpec, commands: &[At<Id>]) {
        self.unique("the command", ids(commands.iter()));
        for command in commands {
            if !family.commands.iter().any(|known| known.id.value == command.value) {
                let known = family.commands.iter().map(|known| &*known.id.value as &str);
                let message = format!("the family `{}` has no command `{}`", &*family.id.value, &*command.value);
                self.error(command.span, message, did_you_mean(&command.value, known));
            }
        }
    }

    fn entries(&mut self, family: &'r FamilySpec, entries: &'r [EntrySpec]) {
        self.unique("the code", entries.iter().map(|entry| (entry.code.value.0.as_str(), entry.code.span)));
        self.unique("the constant", entries.iter().map(|entry| (&*entry.constant.value as &str, entry.constant.span)));
        self.unique("the title", entries.iter().map(|entry| (&*entry.title.value as &str, entry.title.span)));
        if entries.len() > usize::from(u16::MAX) {
            self.error(family.entries.span, "a family has 65,535 codes at most", "split the family");
        }
        for entry in entries {
            self.entry(family, entries, entry);
        }
    }

    fn entry(&mut self, family: &'r FamilySpec, entries: &'r [EntrySpec], entry: &'r EntrySpec) {
        let Some(key) = self.key(family, &entry.code) else { return };
        let Some(severity) = severity_of(family, key) else {
            let message = format!("no severity of the family holds the code {}", entry.code.value.0);
            return self.error(entry.code.span, message, "widen a range in `severities`, or mend the code");
        };
        let advice = &entry.facts.advice;
        for basis in entry.bases() {
            self.basis("this", basis);
        }
        self.advice(severity, advice, None);
        if advice.value.value == Advice::Depends {
            self.causes_differ(advice, entry.answers.iter().flat_map(|answer| answer.cases.iter().flatten()));
        }
        self.answers(family, severity, entry);
        self.twin(family, entries, entry, severity);
        for enhanced in entry.enhanced.iter().flatten() {
            self.class(family, key, &enhanced.code.value, enhanced.code.span);
        }
        let enhanced = entry.enhanced.iter().flatten();
        self.unique("the enhanced code", enhanced.map(|enhanced| (&*enhanced.code.value as &str, enhanced.code.span)));

        self.placeholders(family, &entry.short.text);
        for line in entry.short.text.iter().filter(|line| line.value.contains(['{', '}'])) {
            self.error(
                line.span,
                "the short text has a placeholder",
                "programs show it as it is; say it without codes and commands",
            );
        }
        if let Some(second) = entry.short.text.get(1) {
            self.error(second.span, "the short text is more than one sentence", "programs show it whole; keep one");
        }
        self.placeholders(family, &entry.description.text);
        self.placeholders(family, &entry.use_when.text);
        self.seen(family, entry, &entry.seen_when);
        self.seen(family, entry, entry.meanings.as_deref().unwrap_or_default());
        self.unique("the actor", entry.fix.iter().map(|fix| (fix.actor.value.id(), fix.actor.span)));
        for fix in &entry.fix {
            self.placeholders(family, &fix.text);
        }
        let practice = || entry.in_practice.iter().flatten();
        self.unique("the id", ids(practice().map(|practice| &practice.id)));
        for practice in practice() {
            self.placeholders(family, &practice.text);
        }
    }

    /// An advice that its severity does not allow needs a case that says why.
    fn advice(&mut self, severity: &SeveritySpec, advice: &FactSpec<Advice>, case: Option<&CaseSpec>) {
        let value = advice.value.value;
        let allowed = severity.advice.iter().any(|allowed| allowed.value == value);
        if allowed || (value == Advice::Depends && case.is_none()) || case.is_some_and(|case| case.why.is_some()) {
            return;
        }
        let allowed: Vec<&str> = severity.advice.iter().map(|allowed| allowed.value.id()).collect();
        self.error(
            advice.value.span,
            format!("the advice `{value}` contradicts the severity `{}`", &*severity.id.value),
            format!("use {}, or give a case for its cause, with a `why`", allowed.join(" or ")),
        );
    }

    fn causes_differ<'c>(&mut self, advice: &FactSpec<Advice>, cases: impl Iterator<Item = &'c CaseSpec>) {
        let known: BTreeSet<Advice> = cases.filter_map(|case| Some(case_advice(case)?.value.value)).collect();
        if known.len() < 2 {
            self.error(
                advice.value.span,
                "the advice `depends` has no causes with different advice",
                "give at least two `cases` whose `advice` differs, or say what to do",
            );
        }
    }

    fn answers(&mut self, family: &'r FamilySpec, severity: &SeveritySpec, entry: &'r EntrySpec) {
        self.unique("the command", ids(entry.answers.iter().flat_map(|answer| &answer.commands)));
        let cases = || entry.answers.iter().flat_map(|answer| answer.cases.iter().flatten());
        self.unique("the case", ids(cases().map(|case| &case.id)));
        for answer in &entry.answers {
            self.commands(family, &answer.commands);
            if let Some(advice) = answer.facts.as_ref().and_then(|facts| facts.advice.as_ref()) {
                self.advice(severity, advice, None);
                if advice.value.value == Advice::Depends {
                    self.causes_differ(advice, answer.cases.iter().flatten());
                }
            }
            for case in answer.cases.iter().flatten() {
                if let Some(key) = family.key.parse(&entry.code.value.0) {
                    for code in &case.enhanced {
                        self.class(family, key, &code.value, code.span);
                    }
                }
                if let Some(advice) = case_advice(case) {
                    self.advice(severity, advice, Some(case));
                    if advice.value.value == Advice::Depends {
                        self.error(
                            advice.value.span,
                            "the advice of a case cannot depend",
                            "a case is what it depends on",
                        );
                    }
                }
                if let Some(why) = &case.why {
                    self.placeholders(family, &why.text);
                }
            }
        }
    }

    /// RFC 2034 §4: the class of an enhanced code is the first digit of the reply code.
    fn class(&mut self, family: &FamilySpec, key: Key, enhanced: &str, span: Span) {
        let digit = family.key.text(key);
        if family.key == KeyForm::ReplyCode && enhanced.get(..1) != digit.as_str().get(..1) {
            self.error(
                span,
                format!("the class of `{enhanced}` is not the first digit of {digit}"),
                "a reply and its enhanced code agree in their first digit (RFC 2034 §4)",
            );
        }
    }

    fn twin(&mut self, family: &FamilySpec, entries: &[EntrySpec], entry: &EntrySpec, severity: &SeveritySpec) {
        let Some(twin) = &entry.twin else { return };
        let Some(other) = entries.iter().find(|other| other.code.value == twin.value) else {
            return self.error(
                twin.span,
                format!("there is no entry `{}`", twin.value.0),
                "a twin is a code with an entry",
            );
        };
        let mutual = other.twin.as_ref().is_some_and(|back| back.value == entry.code.value);
        let other_severity = family.key.parse(&other.code.value.0).and_then(|key| severity_of(family, key));
        let differ = other_severity.is_some_and(|other| other.id.value != severity.id.value);
        if !mutual || !differ {
            self.error(
                twin.span,
                format!("`{}` is not the twin of `{}`", twin.value.0, entry.code.value.0),
                "twins name each other, and have different severities",
            );
        }
    }

    fn seen(&mut self, family: &'r FamilySpec, entry: &EntrySpec, list: &'r [SeenSpec]) {
        self.unique("the id", ids(list.iter().map(|seen| &seen.id)));
        let answered: Vec<&Id> = entry.answers.iter().flat_map(|answer| &answer.commands).map(|id| &id.value).collect();
        let every =
            family.commands.iter().any(|command| command.every == Some(true) && answered.contains(&&command.id.value));
        for seen in list {
            self.placeholders(family, &seen.text);
            let commands = seen.commands.as_deref().unwrap_or_default();
            self.commands(family, commands);
            for command in commands.iter().filter(|command| !every && !answered.contains(&&command.value)) {
                let is_known = |id: &&str| family.commands.iter().any(|command| &*command.id.value == *id);
                let known = answered.iter().map(|id| &***id as &str).filter(is_known);
                let message = format!("the code does not answer the command `{}`", &*command.value);
                self.error(command.span, message, did_you_mean(&command.value, known));
            }
        }
    }

    /// Codes without a meaning have no entry, and stand once.
    fn non_standard(&mut self, family: &'r FamilySpec, file: &'r EntriesFile) {
        let codes = || file.non_standard.iter().flatten();
        self.unique("the code", codes().map(|code| (code.code.value.0.as_str(), code.code.span)));
        for code in codes() {
            let Some(key) = self.key(family, &code.code) else { continue };
            if severity_of(family, key).is_none() {
                let message = format!("no severity of the family holds the code {}", code.code.value.0);
                self.error(code.code.span, message, "widen a range in `severities`, or mend the code");
            }
            if file.entries.iter().any(|entry| entry.code.value == code.code.value) {
                let message = format!("the code {} has an entry", code.code.value.0);
                self.error(
                    code.code.span,
                    message,
                    "a code that a standard defines is not listed here: remove one of the two",
                );
            }
            for basis in code.bases() {
                self.basis("this", basis);
            }
            self.placeholders(family, &code.text);
        }
    }

    fn notes(&mut self, family: &'r FamilySpec, entries: &[EntrySpec], notes: impl Iterator<Item = &'r NoteSpec>) {
        let mut pairs = BTreeSet::new();
        for note in notes {
            for (_, prose) in note.texts() {
                self.basis("the note", prose.basis());
                self.placeholders(family, &prose.text);
            }
            for code in &note.codes.value {
                if !entries.iter().any(|entry| entry.code.value == code.value) {
                    let known = entries.iter().map(|entry| entry.code.value.0.as_str());
                    self.error(
                        code.span,
                        format!("there is no entry `{}`", code.value.0),
                        did_you_mean(&code.value.0, known),
                    );
                }
            }
            let keys: Vec<Option<Key>> = note.codes.value.iter().map(|code| family.key.parse(&code.value.0)).collect();
            match keys.as_slice() {
                [Some(low), Some(high)] if low < high => {
                    if !pairs.insert((*low, *high)) {
                        self.error(note.codes.span, "the pair has a note already", "merge the two notes");
                    }
                }
                [None, _] | [_, None] => {}
                _ => self.error(
                    note.codes.span,
                    "a note is on two different codes, the lower one first",
                    "write `[452, 552]`",
                ),
            }
        }
    }

    /// Keys of texts become names of constants, in which capitals and signs no longer differ.
    fn names(&mut self, texts: &Texts) {
        let mut names = BTreeMap::new();
        for slot in &texts.slots {
            let prose = slot.part == crate::texts::Part::Prose;
            let Some(other) = names.insert((prose, constant(&slot.key)), &slot.key) else { continue };
            // Keys that are the same to the letter have been reported where they stand.
            if let Some(first) = slot.beside.as_ref().and_then(|lines| lines.first())
                && other != &slot.key
            {
                let message = format!("the texts `{other}` and `{}` would have one name in Rust", slot.key);
                self.error(first.span, message, "choose ids that differ in more than capitals and signs");
            }
        }
    }

    fn locales(&mut self, texts: &Texts) {
        let records = self.records;
        let source = &records.root.source_language.value;
        for (tag, locale) in records.root.languages.iter().zip(&records.locales) {
            let is_source = tag.value == *source;
            if locale.language.tag.value != tag.value {
                let message =
                    format!("the file of `{}` says that it is `{}`", &*tag.value, &*locale.language.tag.value);
                self.error(locale.language.tag.span, message, "the tag is that of the file's name");
            }
            for (part, key, said) in units(locale) {
                let slot = texts.find(part, &key.value).and_then(|slot| texts.slots.get(slot));
                let Some(slot) = slot.filter(|slot| !is_source || slot.beside.is_none()) else {
                    let help = did_you_mean(&key.value, texts.keys(part));
                    let help = if help.is_empty() { "remove it".into() } else { help };
                    self.error(key.span, format!("there is no text `{}` in `{}`", key.value, part.key()), help);
                    continue;
                };
                if is_source != (said.state == catalogue::State::Source) {
                    let (message, help) = if is_source {
                        ("a text of the source language has no state", "write the text alone")
                    } else {
                        ("a translation lacks its state", "write an object with `state` and `text`")
                    };
                    self.error(said.span, message, help);
                }
                self.translated(slot.arguments, &said.sentences, said.span);
            }
            if is_source {
                let said = texts.said(locale, true);
                for slot in texts.slots.iter().zip(&said).filter(|(_, said)| said.is_none()).map(|(slot, _)| slot) {
                    self.error(
                        locale.language.tag.span,
                        format!("the text `{}` is missing in `{}`", slot.key, slot.part.key()),
                        "the source language has every text",
                    );
                }
            }
        }
    }

    fn translated(&mut self, arguments: &[&str], sentences: &[&str], span: Span) {
        let families: Vec<&FamilySpec> = self.records.root.families.iter().collect();
        for sentence in sentences {
            if let Some(problem) = misplaced(&families, sentence, arguments) {
                return self.error(span, problem.0, problem.1);
            }
        }
        for argument in arguments {
            let wanted = Piece::Placeholder(argument);
            if !sentences.iter().any(|sentence| pieces(sentence).any(|piece| piece == wanted)) {
                self.error(
                    span,
                    format!("the placeholder `{{{argument}}}` is missing"),
                    "a pattern uses all its arguments",
                );
            }
        }
    }
}

/// The first thing that is wrong with the placeholders of a sentence.
fn misplaced<'f>(families: &[&'f FamilySpec], sentence: &str, arguments: &[&'f str]) -> Option<(String, String)> {
    for piece in pieces(sentence) {
        match piece {
            Piece::Words(words) if words.contains(['{', '}']) => {
                return Some((
                    "a brace stands alone".into(),
                    "braces enclose a code or a word of the protocol: `{RCPT TO}`".into(),
                ));
            }
            Piece::Placeholder(name) if !arguments.contains(&name) => {
                if families.iter().any(|family| is_token(family, name)) {
                    continue;
                }
                let words = families.iter().flat_map(|family| tokens(family)).chain(arguments.iter().copied());
                let help = match crate::diagnostic::nearest(name, words) {
                    Some(near) => format!("did you mean `{{{near}}}`?"),
                    None => "use a code, a word of a command, or one listed in `words` of the family".into(),
                };
                return Some((format!("unknown placeholder `{{{name}}}`"), help));
            }
            Piece::Words(_) | Piece::Placeholder(_) => {}
        }
    }
    None
}

fn case_advice(case: &CaseSpec) -> Option<&FactSpec<Advice>> {
    case.facts.as_ref()?.advice.as_ref()
}

fn ids<'i>(ids: impl Iterator<Item = &'i At<Id>>) -> impl Iterator<Item = (&'i str, Span)> {
    ids.map(|id| (&*id.value as &str, id.span))
}

/// The severity that holds a key.
pub(crate) fn severity_of(family: &FamilySpec, key: Key) -> Option<&SeveritySpec> {
    family.severities.iter().find(|severity| {
        let from = family.key.parse(&severity.from.value.0);
        let to = family.key.parse(&severity.to.value.0);
        from.is_some_and(|from| from <= key) && to.is_some_and(|to| key <= to)
    })
}

/// Whether a placeholder names a code or a word of the protocol.
fn is_token(family: &FamilySpec, name: &str) -> bool {
    family.key.parse(name).is_some() || crate::shape::is_enhanced(name) || tokens(family).any(|word| word == name)
}

/// The words of a family's protocol.
fn tokens(family: &FamilySpec) -> impl Iterator<Item = &str> {
    let words = family.words.iter().flatten().map(|word| &**word as &str);
    let commands = family.commands.iter().filter_map(|command| Some(&*command.word.as_ref()?.value as &str));
    words.chain(commands)
}

/// Whether a name is a word of Rust, or one that no file may have on some system.
fn is_reserved(name: &str) -> bool {
    let device = ["con", "prn", "aux", "nul"].contains(&name)
        || ["com", "lpt"].iter().any(|port| {
            name.strip_prefix(port).is_some_and(|digit| digit.len() == 1 && digit.bytes().all(|b| b.is_ascii_digit()))
        });
    device || syn::parse_str::<syn::Ident>(name).is_err()
}
