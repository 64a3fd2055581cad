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
    Based, Basis, CaseSpec, EntriesFile, EntrySpec, FactSpec, FamilySpec, LocaleFile, NoteSpec, SeenSpec, SeveritySpec,
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
    checker.tags();
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
        for tag in root.languages.iter().filter(|tag| !can_name_a_language(&tag.value)) {
            let message = format!("`{}` cannot be the tag of a language here", &*tag.value);
            self.error(
                tag.span,
                message,
                "its module would have a word of Rust, a name of a file that is reserved, or one of ours: choose a longer tag",
            );
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
        self.like(family);
        let root = &self.records.root;
        if self.knows_words(family) {
            self.unique("the command", ids(root.commands_of(family).map(|(_, command)| &command.id)));
        }
        let mut digits = BTreeSet::new();
        for category in categories() {
            if !digits.insert(category.number.value.0) {
                let message = format!("the number {} stands for two categories", category.number.value.0);
                self.error(category.number.span, message, "give each category a number of its own");
            }
        }
        if let Some((_, command)) = root.commands_of(family).nth(usize::from(u8::MAX)) {
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

    /// A family can share what another declares itself.
    fn like(&mut self, family: &'r FamilySpec) {
        let root = &self.records.root;
        let Some(like) = &family.like else {
            if family.commands.is_none() {
                let span = Span { end: family.span.start + 1, ..family.span };
                let help = "list its `commands`, or name a family that it is `like`";
                self.error(span, format!("the family `{}` has no commands", &*family.id.value), help);
            }
            return;
        };
        let others = || root.families.iter().filter(|other| other.id.value != family.id.value);
        match root.shared_with(family) {
            Some(_) if self.knows_words(family) => {}
            Some(other) => {
                let message = format!("`{}` has no commands of its own to share", &*other.id.value);
                self.error(like.span, message, "name a family that lists its commands itself");
            }
            None => {
                let known = others().map(|other| &*other.id.value as &str);
                self.error(
                    like.span,
                    format!("there is no family `{}`", &*like.value),
                    did_you_mean(&like.value, known),
                );
            }
        }
    }

    /// The key that a code is; an error if its family cannot have it.
    fn key(&mut self, family: &FamilySpec, code: &At<Code>) -> Option<Key> {
        let key = family.key.parse(&code.value.0);
        if key.is_none() {
            let help = match family.key {
                KeyForm::EnhancedCode => {
                    "an enhanced status code has a class of 2, 4 or 5, or X for any, a subject and a detail"
                }
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

    /// Whether it is known which commands and words a family has. If not, that has been reported, and every command would be
    /// unknown.
    fn knows_words(&self, family: &FamilySpec) -> bool {
        match (&family.like, self.records.root.shared_with(family)) {
            (None, _) => family.commands.is_some(),
            (Some(_), Some(other)) => other.id.value != family.id.value && other.like.is_none(),
            (Some(_), None) => false,
        }
    }

    /// Checks that braces are balanced and hold an argument, a code or a word of the protocol.
    fn sentence(&mut self, family: &FamilySpec, sentence: &str, span: Span, arguments: &[&str]) {
        let families: Vec<&FamilySpec> = self.records.root.shared_with(family).into_iter().chain([family]).collect();
        if let Some(problem) = misplaced(&families, sentence, arguments).filter(|_| self.knows_words(family)) {
            self.error(span, problem.0, problem.1);
        }
    }

    fn commands(&mut self, family: &FamilySpec, commands: &[At<Id>]) {
        self.unique("the command", ids(commands.iter()));
        let root = &self.records.root;
        if !self.knows_words(family) {
            return;
        }
        for command in commands {
            if !root.commands_of(family).any(|(_, known)| known.id.value == command.value) {
                let known = root.commands_of(family).map(|(_, known)| &*known.id.value as &str);
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
        if family.key.general(key) != key {
            let message = format!("the entry of {} would be that of one class", entry.code.value.0);
            return self.error(entry.code.span, message, "an entry stands for all classes: begin its code with X");
        }
        for basis in entry.bases() {
            self.basis("this", basis);
        }
        match severity_of(family, key) {
            Some(severity) => {
                let advice = &entry.facts.advice;
                self.advice(severity, advice, None);
                if advice.value.value == Advice::Depends {
                    self.causes_differ(advice, entry.answers.iter().flat_map(|answer| answer.cases.iter().flatten()));
                }
                self.twin(family, entries, entry, severity);
                if let Some(used) = entry.classes.iter().flatten().next() {
                    self.error(
                        used.span,
                        "the class of this code is its own",
                        "only a code that begins with X has classes",
                    );
                }
            }
            None if family.key == KeyForm::EnhancedCode => self.classes(family, entry),
            None => {
                let message = format!("no severity of the family holds the code {}", entry.code.value.0);
                return self.error(entry.code.span, message, "widen a range in `severities`, or mend the code");
            }
        }
        self.answers(family, entry);
        self.registered(family, key, entry);

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

    /// The classes of a code that leaves its class open: known ones in rising order, each with an advice that it allows.
    fn classes(&mut self, family: &'r FamilySpec, entry: &'r EntrySpec) {
        let Some(classes) = &entry.classes else {
            let span = Span { end: entry.span.start + 1, ..entry.span };
            let message = format!("the code {} has no classes", entry.code.value.0);
            return self.error(span, message, "list in `classes` those in which it makes sense");
        };
        if entry.compared {
            let message = format!("the code {} leaves its class open, and cannot be compared", entry.code.value.0);
            let help = "set `compared` to false: notes compare codes as they are sent, such as `4.2.2` and `5.2.2`";
            self.error(entry.code.span, message, help);
        }
        if let Some(twin) = &entry.twin {
            self.error(
                twin.span,
                "a code that leaves its class open has no twin",
                "its other class is its twin: remove it",
            );
        }
        let mut before = 0;
        for used in classes {
            let class = used.class.value.0;
            if class <= before {
                self.error(
                    used.class.span,
                    "the classes are not in rising order",
                    "list each class once, in rising order",
                );
            }
            before = class;
            let Some(severity) = severity_of_class(family, class) else {
                let message = format!("no severity of the family holds the class {class}");
                self.error(used.class.span, message, "the classes of enhanced status codes are 2, 4 and 5");
                continue;
            };
            let own = used.facts.as_ref().and_then(|facts| facts.advice.as_ref());
            self.advice(severity, own.unwrap_or(&entry.facts.advice), None);
        }
    }

    /// The severities that a code can have: its own, or those of its classes.
    fn severities(family: &'r FamilySpec, entry: &'r EntrySpec) -> Vec<&'r SeveritySpec> {
        let own = family.key.parse(&entry.code.value.0).and_then(|key| severity_of(family, key));
        let classes = entry.classes.iter().flatten().map(|used| used.class.value.0);
        own.into_iter().chain(classes.filter_map(|class| severity_of_class(family, class))).collect()
    }

    fn answers(&mut self, family: &'r FamilySpec, entry: &'r EntrySpec) {
        self.unique("the command", ids(entry.answers.iter().flat_map(|answer| &answer.commands)));
        let cases = || entry.answers.iter().flat_map(|answer| answer.cases.iter().flatten());
        self.unique("the case", ids(cases().map(|case| &case.id)));
        let severities = Self::severities(family, entry);
        for answer in &entry.answers {
            self.commands(family, &answer.commands);
            if let Some(advice) = answer.facts.as_ref().and_then(|facts| facts.advice.as_ref()) {
                for severity in &severities {
                    self.advice(severity, advice, None);
                }
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
                    for severity in &severities {
                        self.advice(severity, advice, Some(case));
                    }
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

    /// The codes that stand beside a code in one reply: of the form that goes with it, of its class if it has one, and
    /// known to the family of that form, if the spec has it.
    fn registered(&mut self, family: &'r FamilySpec, key: Key, entry: &'r EntrySpec) {
        let codes = || entry.registered.iter().flatten();
        self.unique("the code", codes().map(|code| (code.code.value.0.as_str(), code.code.span)));
        let Some(form) = family.key.partner() else {
            if let Some(code) = codes().next() {
                let message = format!("no code stands beside one of the family `{}`", &*family.id.value);
                self.error(code.span, message, "remove `registered`");
            }
            return;
        };
        let partner =
            self.records.root.families.iter().zip(&self.records.families).find(|(other, _)| other.key == form);
        for code in codes() {
            let (text, span) = (code.code.value.0.as_str(), code.code.span);
            let Some(partner_key) = form.parse(text) else {
                let help = match form {
                    KeyForm::EnhancedCode => {
                        "an enhanced status code has a class, a subject and a detail, such as `5.2.2`"
                    }
                    _ => "a reply code is a number from 200 to 599",
                };
                self.error(span, format!("`{text}` is no code that stands beside {}", entry.code.value.0), help);
                continue;
            };
            self.class(family, key, text, span);
            let Some((other, (file, _))) = partner else { continue };
            let listed = file.entries.iter().map(|entry| &entry.code.value.0);
            let known = listed.chain(file.non_standard.iter().flatten().map(|code| &code.code.value.0));
            if !known.clone().any(|known| form.parse(known) == Some(form.general(partner_key))) {
                let help = did_you_mean(text, known.map(String::as_str));
                self.error(span, format!("the family `{}` does not have the code `{text}`", &*other.id.value), help);
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
        let root = &self.records.root;
        let mut all = root.commands_of(family).map(|(_, command)| command);
        let every = all.any(|command| command.every == Some(true) && answered.contains(&&command.id.value));
        for seen in list {
            self.placeholders(family, &seen.text);
            let commands = seen.commands.as_deref().unwrap_or_default();
            self.commands(family, commands);
            for command in commands.iter().filter(|command| !every && !answered.contains(&&command.value)) {
                let is_known = |id: &&str| root.commands_of(family).any(|(_, command)| &*command.id.value == *id);
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
                let Some(key) = self.key(family, code) else { continue };
                let general = family.key.text(family.key.general(key));
                if !entries.iter().any(|entry| entry.code.value.0 == general.as_str()) {
                    let known = entries.iter().map(|entry| entry.code.value.0.as_str());
                    let help = did_you_mean(general.as_str(), known);
                    self.error(code.span, format!("there is no entry `{}`", general.as_str()), help);
                } else if severity_of(family, key).is_none() {
                    let message = format!("a note on `{}` leaves its class open", code.value.0);
                    self.error(code.span, message, "compare codes as they are sent, such as `4.2.2` and `5.2.2`");
                } else if !makes_sense(family, entries, general.as_str(), key) {
                    let message =
                        format!("the code {} makes no sense in the class of `{}`", general.as_str(), code.value.0);
                    self.error(code.span, message, "list the class in `classes` of the code, or compare another code");
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

    /// Each tag under which a language is asked for is that of one language.
    fn tags(&mut self) {
        let records = self.records;
        let mut known: BTreeMap<String, &str> = BTreeMap::new();
        known.extend(records.root.languages.iter().map(|tag| (tag.value.to_ascii_lowercase(), &*tag.value as &str)));
        for locale in &records.locales {
            let own = &*locale.language.tag.value as &str;
            let matches = locale.language.matches.as_deref().unwrap_or_default();
            for tag in matches {
                if let Some(other) = known.insert(tag.value.to_ascii_lowercase(), own) {
                    let message = format!("`{}` is a tag of `{other}`", &*tag.value);
                    self.error(tag.span, message, "a tag stands for one language: take it out here or there");
                }
            }
            for tag in locale.language.excludes.iter().flatten() {
                let begins = |own: &str| {
                    let longer = tag.value.to_ascii_lowercase();
                    longer.strip_prefix(&own.to_ascii_lowercase()).is_some_and(|rest| rest.starts_with('-'))
                };
                if !begins(own) && !matches.iter().any(|own| begins(&own.value)) {
                    let message = format!("nobody who asks for `{}` would get `{own}`", &*tag.value);
                    self.error(tag.span, message, "a tag that is excluded begins with one of the language's own");
                }
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
                if !said.is_missing {
                    self.translated(slot.arguments, &said.sentences, said.span);
                }
            }
            self.waivers(texts, locale, is_source);
            self.acknowledged(texts, locale, is_source);
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

    /// Waivers by key are for texts that have no object to hold them.
    fn waivers(&mut self, texts: &Texts, locale: &LocaleFile, is_source: bool) {
        let keys = locale.waivers.iter().flat_map(|waivers| &waivers.0).map(|(key, _)| key);
        let help = "give the text its `waive`, in the object that holds it";
        self.of_source(texts, keys, is_source, "a translation holds its waivers itself", help);
    }

    /// Wordings are acknowledged where they stood: in the source language, for a text there is.
    fn acknowledged(&mut self, texts: &Texts, locale: &LocaleFile, is_source: bool) {
        let keys = locale.acknowledged.iter().flat_map(|acknowledged| &acknowledged.0).map(|(key, _)| key);
        let help = "this stands in the source language's file";
        self.of_source(texts, keys, is_source, "a translation acknowledges nothing", help);
    }

    /// What only the file of the source language says, by the full keys of its texts.
    fn of_source<'k>(
        &mut self,
        texts: &Texts,
        keys: impl Iterator<Item = &'k At<String>>,
        is_source: bool,
        message: &str,
        help: &str,
    ) {
        for key in keys {
            if !is_source {
                self.error(key.span, message, help);
            } else if texts.find_full(&key.value).is_none() {
                let keys: Vec<String> =
                    texts.slots.iter().map(|slot| format!("{}/{}", slot.part.key(), slot.key)).collect();
                let help = did_you_mean(&key.value, keys.iter().map(String::as_str));
                let help = if help.is_empty() { "remove it".into() } else { help };
                self.error(key.span, format!("there is no text `{}`", key.value), help);
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

/// Whether the entry of a code has the class of one of its keys, if it has classes.
fn makes_sense(family: &FamilySpec, entries: &[EntrySpec], entry: &str, key: Key) -> bool {
    let entry = entries.iter().find(|known| known.code.value.0 == entry);
    let mut classes = entry.iter().flat_map(|entry| entry.classes.iter().flatten()).peekable();
    classes.peek().is_none() || classes.any(|used| Some(used.class.value.0) == family.key.class(key).map(u32::from))
}

/// The severity that holds the codes of a class.
fn severity_of_class(family: &FamilySpec, class: u32) -> Option<&SeveritySpec> {
    family.severities.iter().find(|severity| {
        let from = family.key.parse(&severity.from.value.0);
        from.and_then(|from| family.key.class(from)).map(u32::from) == Some(class)
    })
}

/// Whether a placeholder names a code or a word of the protocol.
fn is_token(family: &FamilySpec, name: &str) -> bool {
    let is_code = |form: KeyForm| form.parse(name).is_some();
    // Every protocol's prose can speak of these; what looks like one is one.
    is_code(family.key) || is_code(KeyForm::EnhancedCode) || tokens(family).any(|word| word == name)
}

/// The words of a family's protocol.
fn tokens(family: &FamilySpec) -> impl Iterator<Item = &str> {
    let words = family.words.iter().flatten().map(|word| &**word as &str);
    let commands = family.commands.iter().flatten().filter_map(|command| Some(&*command.word.as_ref()?.value as &str));
    words.chain(commands)
}

/// Whether the files and the module of a language can be named after a tag.
pub fn can_name_a_language(tag: &str) -> bool {
    let module = crate::emit::rust::module(tag);
    !is_reserved(&module) && module != "tables"
}

/// Whether a name is a word of Rust, or one that no file may have on some system.
fn is_reserved(name: &str) -> bool {
    let device = ["con", "prn", "aux", "nul"].contains(&name)
        || ["com", "lpt"].iter().any(|port| {
            name.strip_prefix(port).is_some_and(|digit| digit.len() == 1 && digit.bytes().all(|b| b.is_ascii_digit()))
        });
    device || syn::parse_str::<syn::Ident>(name).is_err()
}
