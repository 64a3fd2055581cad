//! From records to the catalogue.
//!
//! Takes a valid spec and an arena, gives the very types that a program holds as statics, lent by the arena. It checks
//! nothing: what could be wrong has been found before.

use crate::load::Records;
use crate::shape::{At, Cite, EnhancedCode, Id, Tag};
use crate::spec::{
    AnswerSpec, Based, Basis, CaseSpec, CommandSpec, EntriesFile, EntrySpec, FactSpec, FamilySpec, LanguageSpec,
    NonStandardSpec, NoteSpec, OverridesSpec, ProseSpec, SeenSpec,
};
use crate::texts::{Part, Texts};
use bumpalo::Bump;
use catalogue as c;
use std::collections::BTreeSet;

/// A catalogue with the texts of all its languages.
#[derive(Debug)]
pub struct Lowered<'a> {
    /// The catalogue.
    pub catalogue: &'a c::Catalogue<'a>,
    /// The texts of each language, in the order of [`c::Catalogue::languages`].
    pub packs: &'a [c::Pack<'a>],
    /// For each language, the slots in which it has no text, sorted.
    pub(crate) missing: Vec<Vec<u32>>,
}

/// The section of a citation, in the order in which a person counts: 4.2 before 4.10.
type SectionOrder = Vec<(u64, String)>;

fn section_order(section: &str) -> SectionOrder {
    section.split('.').map(|part| (part.parse().unwrap_or(u64::MAX), part.to_owned())).collect()
}

/// How many keys there may be for each entry, for a direct table to be worth its room.
const SPARSE: usize = 16;

struct Lowering<'r, 'a> {
    arena: &'a Bump,
    records: &'r Records,
    texts: &'r Texts,
    /// All citations: document, section in order.
    citations: Vec<(u16, SectionOrder, String)>,
}

/// Lowers a valid spec.
pub(crate) fn lower<'a>(records: &Records, texts: &Texts, arena: &'a Bump) -> Lowered<'a> {
    let mut lowering = Lowering { arena, records, texts, citations: Vec::new() };
    lowering.citations = lowering.all_citations();
    let packs: Vec<(c::Language<'a>, c::Pack<'a>, Vec<u32>)> = (records.root.languages.iter())
        .zip(&records.locales)
        .enumerate()
        .map(|(position, (_, locale))| lowering.pack(locale, position == 0))
        .collect();
    let catalogue = c::Catalogue {
        crate_name: records.root.crate_name.as_ref().map_or("", |name| lowering.text(name)),
        families: arena.alloc_slice_fill_iter(
            (records.root.families.iter())
                .zip(&records.families)
                .map(|(family, (entries, notes))| {
                    lowering.family(family, entries, notes.as_ref().map_or(&[], |file| &file.notes))
                })
                .collect::<Vec<_>>(),
        ),
        languages: arena.alloc_slice_fill_iter(packs.iter().map(|(language, ..)| *language)),
        documents: arena.alloc_slice_fill_iter(records.root.documents.iter().map(|document| {
            c::Document {
                label: lowering.text(&document.label),
                title: lowering.text(&document.title),
                url: lowering.text(&document.url),
                section_prefix: document
                    .section
                    .as_ref()
                    .and_then(|section| section.strip_suffix("{section}"))
                    .map_or("", |prefix| lowering.text(prefix)),
            }
        })),
        citations: arena.alloc_slice_fill_iter(
            lowering
                .citations
                .iter()
                .map(|(document, _, section)| c::Citation { document: *document, section: lowering.text(section) }),
        ),
    };
    Lowered {
        catalogue: arena.alloc(catalogue),
        packs: arena.alloc_slice_fill_iter(packs.iter().map(|(_, pack, _)| *pack)),
        missing: packs.into_iter().map(|(.., missing)| missing).collect(),
    }
}

/// A number that has been checked to fit.
fn small<T: TryFrom<usize> + Default>(number: usize) -> T {
    T::try_from(number).unwrap_or_default()
}

impl<'a> Lowering<'_, 'a> {
    fn text(&self, text: &str) -> &'a str {
        self.arena.alloc_str(text)
    }

    fn slice<T>(&self, items: impl Iterator<Item = T>) -> &'a [T] {
        let items: Vec<T> = items.collect();
        self.arena.alloc_slice_fill_iter(items)
    }

    /// Every place that is cited anywhere, in order and once.
    fn all_citations(&self) -> Vec<(u16, SectionOrder, String)> {
        let mut all = BTreeSet::new();
        let mut add = |basis: Basis<'_>| all.extend(basis.sources.iter().map(|cite| self.citation(&cite.value)));
        for family in &self.records.root.families {
            family.severities.iter().map(Based::basis).for_each(&mut add);
        }
        for (entries, notes) in &self.records.families {
            entries.entries.iter().flat_map(EntrySpec::bases).for_each(&mut add);
            entries.non_standard.iter().flatten().flat_map(NonStandardSpec::bases).for_each(&mut add);
            let notes = notes.iter().flat_map(|notes| &notes.notes);
            notes.flat_map(NoteSpec::texts).for_each(|(_, prose)| add(prose.basis()));
        }
        all.into_iter().collect()
    }

    fn citation(&self, cite: &Cite) -> (u16, SectionOrder, String) {
        let (id, section) = cite.split_once('#').unwrap_or((cite, ""));
        let documents = &self.records.root.documents;
        let document = documents.iter().position(|document| &*document.id.value == id).unwrap_or_default();
        (small(document), section_order(section), section.to_owned())
    }

    fn citation_id(&self, cite: &Cite) -> c::CitationId {
        let citation = self.citation(cite);
        c::CitationId(small(self.citations.binary_search(&citation).unwrap_or_default()))
    }

    /// Places in order, each once.
    fn sorted<'c>(&self, cites: impl Iterator<Item = &'c At<Cite>>) -> &'a [c::CitationId] {
        let ids: BTreeSet<c::CitationId> = cites.map(|cite| self.citation_id(&cite.value)).collect();
        self.slice(ids.into_iter())
    }

    fn basis(&self, part: &impl Based) -> c::Basis<'a> {
        let basis = part.basis();
        c::Basis { sources: self.sorted(basis.sources.iter()), inferred: basis.inferred }
    }

    fn sourced<T, U>(&self, fact: &FactSpec<T>, value: impl FnOnce(&T) -> U) -> c::Sourced<'a, U> {
        c::Sourced { value: value(&fact.value.value), basis: self.basis(fact) }
    }

    fn copied<T: Copy>(&self, fact: &FactSpec<T>) -> c::Sourced<'a, T> {
        self.sourced(fact, |value| *value)
    }

    fn slot(&self, part: Part, key: &str) -> c::TextId {
        c::TextId::new(small(self.texts.find(part, key).unwrap_or_default()))
    }

    fn prose(&self, key: &str, prose: &ProseSpec) -> c::Prose<'a> {
        c::Prose { text: self.slot(Part::Prose, key), basis: self.basis(prose) }
    }

    fn pack(&self, locale: &crate::spec::LocaleFile, is_source: bool) -> (c::Language<'a>, c::Pack<'a>, Vec<u32>) {
        let said = self.texts.said(locale, is_source);
        let mut texts = bumpalo::collections::String::new_in(self.arena);
        let mut starts = Vec::with_capacity(said.len() + 1);
        let mut missing = Vec::new();
        let mut state = c::State::Source;
        for (slot, said) in said.iter().enumerate() {
            starts.push(small(texts.len()));
            match said {
                Some(said) => {
                    for sentence in &said.sentences {
                        texts.push_str(sentence);
                        texts.push('\n');
                    }
                    state = state.min(said.state);
                }
                None => {
                    texts.push('\n');
                    missing.push(small(slot));
                }
            }
        }
        starts.push(small(texts.len()));
        let LanguageSpec { tag, native_name, direction, sentence_gap, colon, comma, semicolon, .. } = &locale.language;
        let tags = |tags: &Option<Vec<At<Tag>>>| self.slice(tags.iter().flatten().map(|tag| self.text(&tag.value)));
        let language = c::Language {
            tag: self.text(&tag.value),
            native_name: self.text(native_name),
            direction: direction.0,
            state,
            breaks_lines: !sentence_gap.is_empty(),
            sentence_gap: self.text(sentence_gap),
            colon: self.text(colon),
            comma: self.text(comma),
            semicolon: self.text(semicolon),
            matches: tags(&locale.language.matches),
            excludes: tags(&locale.language.excludes),
        };
        let pack = c::Pack { tag: language.tag, texts: texts.into_bump_str(), starts: self.slice(starts.into_iter()) };
        (language, pack, missing)
    }

    /// The slot of a label of a family; none if the family has no such label.
    fn label(&self, family: &FamilySpec, kind: &str, name: &str) -> c::TextId {
        let key = format!("{}/{kind}/{name}", &*family.id.value);
        self.texts.find(Part::Labels, &key).map_or(c::TextId::NONE, |slot| c::TextId::new(small(slot)))
    }

    fn titles(&self, family: &FamilySpec) -> c::Titles {
        let title = |name| self.label(family, "title", name);
        c::Titles {
            reference: self.label(family, "index", "reference"),
            comparisons: self.label(family, "index", "comparisons"),
            severity: title("severity"),
            category: title("category"),
            commands: title("commands"),
            reply_text: title("reply-text"),
            registered: title("registered"),
            partners: title("partners"),
        }
    }

    fn command(&self, family: &FamilySpec, command: &CommandSpec) -> c::Command<'a> {
        let id = &*command.id.value;
        c::Command {
            id: self.text(id),
            name: match &command.word {
                Some(word) => c::CommandName::Word(self.text(&word.value)),
                None => c::CommandName::Label(self.label(family, "command", id)),
            },
            every: (command.every == Some(true)).then(|| self.label(family, "command", &format!("{id}/other"))),
        }
    }

    /// For each key from the first on, one more than the position of its entry, or 0; nothing where most would be 0.
    fn index(entries: &[c::Entry<'_>]) -> Vec<u16> {
        let number = |entry: Option<&c::Entry<'_>>| entry.map_or(0, |entry| entry.key.number());
        let start = number(entries.first());
        let span = usize::try_from(number(entries.last()) - start).unwrap_or(usize::MAX);
        if span / SPARSE > entries.len() {
            return Vec::new();
        }
        let mut index: Vec<u16> = Vec::new();
        for (position, entry) in entries.iter().enumerate() {
            index.resize(usize::try_from(entry.key.number() - start).unwrap_or_default(), 0);
            index.push(small(position + 1));
        }
        index
    }

    fn family(&self, family: &FamilySpec, file: &EntriesFile, notes: &[NoteSpec]) -> c::Family<'a> {
        let mut lowered: Vec<c::Entry<'a>> = (file.entries)
            .iter()
            .filter_map(|entry| Some(self.entry(family, family.key.parse(&entry.code.value.0)?, entry)))
            .collect();
        lowered.sort_by_key(|entry| entry.key);
        let index_start = lowered.first().map_or(0, |entry| entry.key.number());
        let index = Self::index(&lowered);
        let codes = file.non_standard.iter().flatten();
        let mut non_standard: Vec<c::NonStandard<'a>> =
            codes.filter_map(|code| self.non_standard(family, code)).collect();
        non_standard.sort_by_key(|code| code.key);
        let mut lowered_notes: Vec<c::Note<'a>> = notes.iter().filter_map(|note| self.note(family, note)).collect();
        lowered_notes.sort_by_key(|note| (note.low, note.high));
        c::Family {
            id: self.text(&family.id.value),
            kicker: self.text(&family.kicker),
            form: family.key,
            severities: self.slice(family.severities.iter().filter_map(|severity| {
                Some(c::Severity {
                    id: self.text(&severity.id.value),
                    from: family.key.parse(&severity.from.value.0)?.number(),
                    to: family.key.parse(&severity.to.value.0)?.number(),
                    label: self.label(family, "severity", &severity.id.value),
                    advice: c::Sourced { value: severity.advice.first()?.value, basis: self.basis(severity) },
                })
            })),
            categories: self.slice(family.categories.iter().flatten().map(|category| c::Category {
                id: self.text(&category.id.value),
                number: small(usize::try_from(category.number.value.0).unwrap_or_default()),
                label: self.label(family, "category", &category.id.value),
            })),
            commands: self.slice(
                self.records.root.commands_of(family).map(|(declaring, command)| self.command(declaring, command)),
            ),
            entries: self.slice(lowered.into_iter()),
            index_start,
            index: self.slice(index.into_iter()),
            non_standard: self.slice(non_standard.into_iter()),
            notes: self.slice(lowered_notes.into_iter()),
            titles: self.titles(family),
        }
    }

    fn commands(&self, family: &FamilySpec, commands: &[At<Id>]) -> &'a [c::CommandId] {
        self.slice(commands.iter().filter_map(|command| {
            let mut all = self.records.root.commands_of(family);
            let position = all.position(|(_, known)| known.id.value == command.value)?;
            Some(c::CommandId(small(position)))
        }))
    }

    fn entry(&self, family: &FamilySpec, key: c::Key, entry: &EntrySpec) -> c::Entry<'a> {
        let base = format!("{}/{}", &*family.id.value, entry.code.value.0);
        let seen = |list: &str, seen: &SeenSpec| c::SeenWhen {
            commands: self.commands(family, seen.commands.as_deref().unwrap_or_default()),
            prose: c::Prose {
                text: self.slot(Part::Prose, &format!("{base}/{list}/{}", &*seen.id.value)),
                basis: self.basis(seen),
            },
        };
        c::Entry {
            key,
            title: self.text(&entry.title.value),
            constant: self.text(&entry.constant.value),
            name: self.slot(Part::Labels, &format!("{base}/name")),
            reply_text: self.sourced(&entry.reply_text, |text| self.text(text)),
            standing: self.copied(&entry.standing),
            compared: entry.compared,
            twin: entry.twin.as_ref().and_then(|twin| family.key.parse(&twin.value.0)),
            facts: c::Facts {
                advice: self.copied(&entry.facts.advice),
                scope: self.copied(&entry.facts.scope),
                fate: self.copied(&entry.facts.fate),
                next_host: self.copied(&entry.facts.next_host),
                address: self.copied(&entry.facts.address),
            },
            closes: entry.closes.as_ref().map(|closes| self.copied(closes)),
            classes: self.slice(entry.classes.iter().flatten().map(|used| c::ClassUse {
                class: small(usize::try_from(used.class.value.0).unwrap_or_default()),
                basis: self.copied(&used.basis),
                facts: self.overrides(used.facts.as_ref()),
            })),
            answers: self.slice(entry.answers.iter().map(|answer| self.answer(family, &base, answer))),
            registered: self.slice(entry.registered.iter().flatten().filter_map(|code| {
                let key = family.key.partner()?.parse(&code.code.value.0)?;
                Some(c::Registered { key, basis: self.basis(code) })
            })),
            short: self.prose(&format!("{base}/short"), &entry.short),
            description: self.prose(&format!("{base}/description"), &entry.description),
            seen_when: self.slice(entry.seen_when.iter().map(|item| seen("seen_when", item))),
            fix: self.slice(entry.fix.iter().map(|fix| c::Fix {
                actor: fix.actor.value,
                prose: c::Prose {
                    text: self.slot(Part::Prose, &format!("{base}/fix/{}", fix.actor.value.id())),
                    basis: self.basis(fix),
                },
            })),
            use_when: self.prose(&format!("{base}/use_when"), &entry.use_when),
            meanings: self.slice(entry.meanings.iter().flatten().map(|item| seen("meanings", item))),
            in_practice: self.slice(entry.in_practice.iter().flatten().map(|practice| c::Prose {
                text: self.slot(Part::Prose, &format!("{base}/in_practice/{}", &*practice.id.value)),
                basis: self.basis(practice),
            })),
            transcript: self.slice(entry.transcript.iter().flatten().map(|line| self.text(line))),
            sources: self.sorted(entry.bases().iter().flat_map(|basis| basis.sources)),
        }
    }

    fn overrides(&self, facts: Option<&OverridesSpec>) -> c::Overrides<'a> {
        let Some(facts) = facts else { return c::Overrides::NONE };
        c::Overrides {
            advice: facts.advice.as_ref().map(|fact| self.copied(fact)),
            scope: facts.scope.as_ref().map(|fact| self.copied(fact)),
            fate: facts.fate.as_ref().map(|fact| self.copied(fact)),
            next_host: facts.next_host.as_ref().map(|fact| self.copied(fact)),
            address: facts.address.as_ref().map(|fact| self.copied(fact)),
        }
    }

    fn answer(&self, family: &FamilySpec, base: &str, answer: &AnswerSpec) -> c::Answer<'a> {
        c::Answer {
            commands: self.commands(family, &answer.commands),
            basis: self.basis(answer),
            facts: self.overrides(answer.facts.as_ref()),
            cases: self.slice(answer.cases.iter().flatten().map(|case| self.case(base, case))),
        }
    }

    fn case(&self, base: &str, case: &CaseSpec) -> c::Case<'a> {
        let codes = |codes: &[At<EnhancedCode>]| self.slice(codes.iter().filter_map(|code| code.value.parse().ok()));
        c::Case {
            enhanced: codes(&case.enhanced),
            basis: self.basis(case),
            facts: self.overrides(case.facts.as_ref()),
            why: case.why.as_ref().map(|why| self.prose(&format!("{base}/cases/{}", &*case.id.value), why)),
        }
    }

    fn non_standard(&self, family: &FamilySpec, code: &NonStandardSpec) -> Option<c::NonStandard<'a>> {
        let key = format!("{}/{}/line", &*family.id.value, code.code.value.0);
        Some(c::NonStandard {
            key: family.key.parse(&code.code.value.0)?,
            evidence: self.copied(&code.evidence),
            line: c::Prose { text: self.slot(Part::Prose, &key), basis: self.basis(code) },
            sources: self.sorted(code.bases().iter().flat_map(|basis| basis.sources)),
        })
    }

    fn note(&self, family: &FamilySpec, note: &NoteSpec) -> Option<c::Note<'a>> {
        let [low, high] = note.codes.value.as_slice() else { return None };
        let base = format!("{}/{}-{}", &*family.id.value, low.value.0, high.value.0);
        Some(c::Note {
            low: family.key.parse(&low.value.0)?,
            high: family.key.parse(&high.value.0)?,
            often_confused: note.often_confused,
            verdict: self.prose(&format!("{base}/verdict"), &note.verdict),
            points: note.points.as_ref().map(|points| self.prose(&format!("{base}/points"), points)),
            choice: note.choice.as_ref().map(|choice| self.prose(&format!("{base}/choice"), choice)),
            sources: self.sorted(note.texts().flat_map(|(_, prose)| prose.basis().sources)),
        })
    }
}
