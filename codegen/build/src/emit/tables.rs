//! The Rust modules: tables and constants of the catalogue, and the texts of each language.
//!
//! Takes the lowered catalogue, gives source without inner attributes and without paths into a crate, so that another
//! crate can include it. The items of the API go through `quote` and `prettyplease`; tables and texts are rows.

use super::rust::{Rows, constant, documentation, literal, push_escaped};
use crate::lower::Lowered;
use crate::texts::{Part, Texts};
use catalogue as c;
use quote::{format_ident, quote};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Everything that is the same in all languages.
pub(crate) fn tables(lowered: &Lowered<'_>, texts: &Texts, out: &mut String) {
    let emitter = Emitter { catalogue: lowered.catalogue, texts };
    out.push_str("\nuse ::catalogue::*;\n");
    for family in lowered.catalogue.families {
        out.push('\n');
        out.push_str(&emitter.constants(family, lowered.packs.first()));
    }
    emitter.catalogue(out);
    emitter.names(out);
}

struct Emitter<'e, 'a> {
    catalogue: &'e c::Catalogue<'a>,
    texts: &'e Texts,
}

impl<'a> Emitter<'_, 'a> {
    /// A module with a documented constant for each code.
    fn constants(&self, family: &c::Family<'a>, source: Option<&c::Pack<'a>>) -> String {
        let module = format_ident!("{}", family.id);
        let type_of_key = format_ident!(
            "{}",
            match family.form {
                c::KeyForm::EnhancedCode => "EnumeratedCode",
                c::KeyForm::ReplyCode => "ReplyCode",
                _ => "Number",
            }
        );
        let module_doc = format!(" The codes of the family `{}`, each with its constant.", family.id);
        let constants = family.entries.iter().map(|entry| {
            let name = format_ident!("{}", entry.constant);
            let key = family.form.text(entry.key);
            let number = proc_macro2::Literal::u32_unsuffixed;
            let value = match family.form {
                c::KeyForm::EnhancedCode => {
                    let (subject, detail) = (number(entry.key.number() / 1000), number(entry.key.number() % 1000));
                    quote!(EnumeratedCode::of::<#subject, #detail>())
                }
                c::KeyForm::ReplyCode => {
                    let number = number(entry.key.number());
                    quote!(ReplyCode::of::<#number>())
                }
                _ => {
                    let number = number(entry.key.number());
                    quote!(Number::new(#number))
                }
            };
            let mut lines = vec![format!(" `{}` {}.", key.as_str(), documentation(entry.title)), String::new()];
            let short = source.map_or("", |pack| pack.get(entry.short.text));
            lines.extend(short.split('\n').map(|sentence| format!(" {}", documentation(sentence))));
            lines.push(String::new());
            let defined: Vec<String> = entry.reply_text.basis.sources.iter().filter_map(|id| self.place(*id)).collect();
            let text = documentation(&format!("{{{}}}", entry.reply_text.value));
            lines.push(if defined.is_empty() {
                format!(" Its text: {text}.")
            } else {
                format!(" Its text in {}: {text}.", documentation(&defined.join(", ")))
            });
            quote! {
                #(#[doc = #lines])*
                pub const #name: #type_of_key = #value;
            }
        });
        let commands_doc =
            format!(" The commands, or points of a session, at which codes of the family `{}` come.", family.id);
        let commands = family.commands.iter().zip(0_u8..).map(|(command, number)| {
            let name = format_ident!("{}", constant(command.id));
            let line = match command.name {
                c::CommandName::Word(word) => format!(" {}.", documentation(&format!("{{{word}}}"))),
                c::CommandName::Label(text) => {
                    format!(" {}.", documentation(source.map_or("", |pack| pack.get(text))))
                }
            };
            let number = proc_macro2::Literal::u8_unsuffixed(number);
            quote! {
                #[doc = #line]
                pub const #name: CommandId = CommandId(#number);
            }
        });
        let file = quote! {
            #[doc = #module_doc]
            pub mod #module {
                use ::catalogue::#type_of_key;

                #(#constants)*

                #[doc = #commands_doc]
                pub mod commands {
                    use ::catalogue::CommandId;

                    #(#commands)*
                }
            }
        };
        // What `quote` has put together from names that were checked is a file.
        syn::parse2(file).map(|file| prettyplease::unparse(&file)).unwrap_or_default()
    }

    /// A citation in words: `RFC 5321 §4.2.3`.
    fn place(&self, id: c::CitationId) -> Option<String> {
        let (document, citation) = self.catalogue.citation(id)?;
        Some(match citation.section {
            "" => document.label.to_owned(),
            section => format!("{} §{section}", document.label),
        })
    }

    fn catalogue(&self, out: &mut String) {
        out.push_str("\n/// The whole catalogue but for the texts, which each language holds by itself.\n");
        let mut rows = Rows::new(out);
        rows.nest("pub static CATALOGUE: Catalogue<'static> = Catalogue {", "};", |rows| {
            rows.row(&format!("crate_name: {},", literal(self.catalogue.crate_name)));
            rows.list("families", self.catalogue.families, |rows, family| self.family(rows, family));
            rows.list("languages", self.catalogue.languages, |rows, language| {
                language_rows(rows, "Language {", "},", language);
            });
            rows.list("documents", self.catalogue.documents, |rows, document| {
                rows.nest("Document {", "},", |rows| {
                    rows.row(&format!("label: {},", literal(document.label)));
                    rows.row(&format!("title: {},", literal(document.title)));
                    rows.row(&format!("url: {},", literal(document.url)));
                    rows.row(&format!("section_prefix: {},", literal(document.section_prefix)));
                });
            });
            rows.list("citations", self.catalogue.citations, |rows, citation| {
                let section = literal(citation.section);
                rows.row(&format!("Citation {{ document: {}, section: {section} }},", citation.document));
            });
        });
    }

    /// The constants by which the tables name texts, places in documents and commands.
    fn names(&self, out: &mut String) {
        let phrases = c::Phrase::ALL.len();
        for (slot, text) in self.texts.slots.iter().enumerate().skip(phrases) {
            let name = text_name(self.texts, slot);
            let _ = writeln!(out, "\n/// The text `{}`.\nconst {name}: TextId = TextId::new({slot});", text.key);
        }
        for (position, _) in self.catalogue.citations.iter().enumerate() {
            let Ok(id) = u16::try_from(position).map(c::CitationId) else { continue };
            let place = self.place(id).unwrap_or_default();
            let name = self.citation_name(id);
            let _ =
                writeln!(out, "\n/// {}.\nconst {name}: CitationId = CitationId({position});", documentation(&place));
        }
        for family in self.catalogue.families {
            let answers = family.entries.iter().flat_map(|entry| entry.answers).flat_map(|answer| answer.commands);
            let seen = family.entries.iter().flat_map(|entry| entry.seen_when.iter().chain(entry.meanings));
            let used: BTreeSet<c::CommandId> = answers.chain(seen.flat_map(|seen| seen.commands)).copied().collect();
            for id in used {
                let Some(command) = family.command(id) else { continue };
                let name = command_name(family, id);
                let _ = writeln!(
                    out,
                    "\n/// The command `{}` of the family `{}`.\nconst {name}: CommandId = CommandId({});",
                    command.id, family.id, id.0
                );
            }
        }
    }

    fn citation_name(&self, id: c::CitationId) -> String {
        let unnamed = || format!("CITE_{}", id.0);
        let Some((document, citation)) = self.catalogue.citation(id) else { return unnamed() };
        let name = |document: &c::Document<'_>, section: &str| constant(&format!("CITE_{}/{section}", document.label));
        let own = name(document, citation.section);
        // Two places whose names would be the same are told apart by their numbers.
        let same = self.catalogue.citations.iter().filter(|other| {
            let document = self.catalogue.documents.get(usize::from(other.document));
            document.is_some_and(|document| name(document, other.section) == own)
        });
        if same.count() > 1 { format!("{own}_{}", id.0) } else { own.trim_end_matches('_').to_owned() }
    }

    fn citations(&self, ids: &[c::CitationId]) -> String {
        let names: Vec<String> = ids.iter().map(|id| self.citation_name(*id)).collect();
        format!("&[{}]", names.join(", "))
    }

    fn basis(&self, basis: &c::Basis<'_>) -> String {
        format!("Basis::{}({})", constructor(basis), self.citations(basis.sources))
    }

    fn sourced<T>(&self, fact: &c::Sourced<'_, T>, value: &str) -> String {
        format!("Sourced::{}({value}, {})", constructor(&fact.basis), self.citations(fact.basis.sources))
    }

    fn prose(&self, prose: &c::Prose<'_>) -> String {
        let text = self.text(prose.text);
        format!("Prose::{}({text}, {})", constructor(&prose.basis), self.citations(prose.basis.sources))
    }

    fn text(&self, id: c::TextId) -> String {
        if id == c::TextId::NONE {
            return "TextId::NONE".into();
        }
        text_name(self.texts, usize::try_from(id.slot()).unwrap_or_default())
    }

    fn family(&self, rows: &mut Rows<'_>, family: &c::Family<'_>) {
        rows.nest("Family {", "},", |rows| {
            rows.row(&format!("id: {},", literal(family.id)));
            rows.row(&format!("kicker: {},", literal(family.kicker)));
            rows.row(&format!("form: KeyForm::{:?},", family.form));
            rows.list("severities", family.severities, |rows, severity| {
                rows.nest("Severity {", "},", |rows| {
                    rows.row(&format!("id: {},", literal(severity.id)));
                    rows.row(&format!("from: {},", severity.from));
                    rows.row(&format!("to: {},", severity.to));
                    rows.row(&format!("label: {},", self.text(severity.label)));
                    let advice = format!("Advice::{:?}", severity.advice.value);
                    rows.row(&format!("advice: {},", self.sourced(&severity.advice, &advice)));
                });
            });
            rows.list("categories", family.categories, |rows, category| {
                let (id, label) = (literal(category.id), self.text(category.label));
                rows.row(&format!("Category {{ id: {id}, number: {}, label: {label} }},", category.number));
            });
            rows.list("commands", family.commands, |rows, command| {
                let name = match command.name {
                    c::CommandName::Word(word) => format!("CommandName::Word({})", literal(word)),
                    c::CommandName::Label(text) => format!("CommandName::Label({})", self.text(text)),
                };
                let id = literal(command.id);
                let every = command.every.map_or_else(|| "None".into(), |text| format!("Some({})", self.text(text)));
                rows.row(&format!("Command {{ id: {id}, name: {name}, every: {every} }},"));
            });
            rows.list("entries", family.entries, |rows, entry| self.entry(rows, family, entry));
            rows.row(&format!("index_start: {},", family.index_start));
            rows.list("index", family.index.chunks(20), |rows, chunk| {
                let numbers: Vec<String> = chunk.iter().map(u16::to_string).collect();
                rows.row(&format!("{},", numbers.join(", ")));
            });
            rows.list("non_standard", family.non_standard, |rows, code| {
                rows.nest("NonStandard {", "},", |rows| {
                    rows.row(&format!("key: {},", key(code.key)));
                    let evidence = format!("Evidence::{:?}", code.evidence.value);
                    rows.row(&format!("evidence: {},", self.sourced(&code.evidence, &evidence)));
                    rows.row(&format!("line: {},", self.prose(&code.line)));
                    rows.row(&format!("sources: {},", self.citations(code.sources)));
                });
            });
            rows.list("notes", family.notes, |rows, note| {
                rows.nest("Note {", "},", |rows| {
                    rows.row(&format!("low: {},", key(note.low)));
                    rows.row(&format!("high: {},", key(note.high)));
                    rows.row(&format!("often_confused: {},", note.often_confused));
                    rows.row(&format!("verdict: {},", self.prose(&note.verdict)));
                    let optional = |prose: &Option<c::Prose<'_>>| match prose {
                        Some(prose) => format!("Some({})", self.prose(prose)),
                        None => "None".into(),
                    };
                    rows.row(&format!("points: {},", optional(&note.points)));
                    rows.row(&format!("choice: {},", optional(&note.choice)));
                    rows.row(&format!("sources: {},", self.citations(note.sources)));
                });
            });
            rows.nest("titles: Titles {", "},", |rows| {
                let c::Titles {
                    reference,
                    comparisons,
                    severity,
                    category,
                    commands,
                    reply_text,
                    registered,
                    partners,
                } = family.titles;
                rows.row(&format!("reference: {},", self.text(reference)));
                rows.row(&format!("comparisons: {},", self.text(comparisons)));
                rows.row(&format!("severity: {},", self.text(severity)));
                rows.row(&format!("category: {},", self.text(category)));
                rows.row(&format!("commands: {},", self.text(commands)));
                rows.row(&format!("reply_text: {},", self.text(reply_text)));
                rows.row(&format!("registered: {},", self.text(registered)));
                rows.row(&format!("partners: {},", self.text(partners)));
            });
        });
    }

    fn entry(&self, rows: &mut Rows<'_>, family: &c::Family<'_>, entry: &c::Entry<'_>) {
        rows.nest("Entry {", "},", |rows| {
            rows.row(&format!("key: {},", key(entry.key)));
            rows.row(&format!("title: {},", literal(entry.title)));
            rows.row(&format!("constant: {},", literal(entry.constant)));
            rows.row(&format!("name: {},", self.text(entry.name)));
            let reply_text = literal(entry.reply_text.value);
            rows.row(&format!("reply_text: {},", self.sourced(&entry.reply_text, &reply_text)));
            let standing = format!("Standing::{:?}", entry.standing.value);
            rows.row(&format!("standing: {},", self.sourced(&entry.standing, &standing)));
            rows.row(&format!("compared: {},", entry.compared));
            let twin = entry.twin.map_or_else(|| "None".into(), |twin| format!("Some({})", key(twin)));
            rows.row(&format!("twin: {twin},"));
            rows.nest("facts: Facts {", "},", |rows| {
                for (field, fact) in self.facts(&entry.facts) {
                    rows.row(&format!("{field}: {fact},"));
                }
            });
            let closes =
                entry.closes.map(|closes| format!("Some({})", self.sourced(&closes, &closes.value.to_string())));
            rows.row(&format!("closes: {},", closes.as_deref().unwrap_or("None")));
            rows.list("classes", entry.classes, |rows, used| {
                rows.nest("ClassUse {", "},", |rows| {
                    rows.row(&format!("class: {},", used.class));
                    let basis = format!("ClassBasis::{:?}", used.basis.value);
                    rows.row(&format!("basis: {},", self.sourced(&used.basis, &basis)));
                    self.overrides(rows, &used.facts);
                });
            });
            rows.list("answers", entry.answers, |rows, answer| {
                rows.nest("Answer {", "},", |rows| {
                    rows.row(&format!("commands: {},", commands(family, answer.commands)));
                    rows.row(&format!("basis: {},", self.basis(&answer.basis)));
                    self.overrides(rows, &answer.facts);
                    rows.list("cases", answer.cases, |rows, case| self.case(rows, case));
                });
            });
            rows.list("registered", entry.registered, |rows, code| {
                let (key, basis) = (key(code.key), self.basis(&code.basis));
                rows.row(&format!("Registered {{ key: {key}, basis: {basis} }},"));
            });
            rows.row(&format!("short: {},", self.prose(&entry.short)));
            rows.row(&format!("description: {},", self.prose(&entry.description)));
            let seen = |rows: &mut Rows<'_>, seen: &c::SeenWhen<'_>| {
                rows.nest("SeenWhen {", "},", |rows| {
                    rows.row(&format!("commands: {},", commands(family, seen.commands)));
                    rows.row(&format!("prose: {},", self.prose(&seen.prose)));
                });
            };
            rows.list("seen_when", entry.seen_when, seen);
            rows.list("fix", entry.fix, |rows, fix| {
                rows.nest("Fix {", "},", |rows| {
                    rows.row(&format!("actor: Actor::{:?},", fix.actor));
                    rows.row(&format!("prose: {},", self.prose(&fix.prose)));
                });
            });
            rows.row(&format!("use_when: {},", self.prose(&entry.use_when)));
            rows.list("meanings", entry.meanings, seen);
            rows.list("in_practice", entry.in_practice, |rows, prose| rows.row(&format!("{},", self.prose(prose))));
            rows.list("transcript", entry.transcript, |rows, line| rows.row(&format!("{},", literal(line))));
            rows.row(&format!("sources: {},", self.citations(entry.sources)));
        });
    }

    fn case(&self, rows: &mut Rows<'_>, case: &c::Case<'_>) {
        rows.nest("Case {", "},", |rows| {
            let codes: Vec<String> = case.enhanced.iter().map(|code| enhanced_code(*code)).collect();
            rows.row(&format!("enhanced: &[{}],", codes.join(", ")));
            rows.row(&format!("basis: {},", self.basis(&case.basis)));
            self.overrides(rows, &case.facts);
            let why = case.why.map_or_else(|| "None".into(), |why| format!("Some({})", self.prose(&why)));
            rows.row(&format!("why: {why},"));
        });
    }

    fn facts(&self, facts: &c::Facts<'_>) -> [(&'static str, String); 5] {
        let c::Facts { advice, scope, fate, next_host, address } = facts;
        [
            ("advice", self.sourced(advice, &format!("Advice::{:?}", advice.value))),
            ("scope", self.sourced(scope, &format!("Scope::{:?}", scope.value))),
            ("fate", self.sourced(fate, &format!("Fate::{:?}", fate.value))),
            ("next_host", self.sourced(next_host, &format!("NextHost::{:?}", next_host.value))),
            ("address", self.sourced(address, &format!("Address::{:?}", address.value))),
        ]
    }

    fn overrides(&self, rows: &mut Rows<'_>, facts: &c::Overrides<'_>) {
        let c::Overrides { advice, scope, fate, next_host, address } = facts;
        let some = |fact: String| format!("Some({fact})");
        let fields = [
            ("advice", advice.map(|f| some(self.sourced(&f, &format!("Advice::{:?}", f.value))))),
            ("scope", scope.map(|f| some(self.sourced(&f, &format!("Scope::{:?}", f.value))))),
            ("fate", fate.map(|f| some(self.sourced(&f, &format!("Fate::{:?}", f.value))))),
            ("next_host", next_host.map(|f| some(self.sourced(&f, &format!("NextHost::{:?}", f.value))))),
            ("address", address.map(|f| some(self.sourced(&f, &format!("Address::{:?}", f.value))))),
        ];
        if fields.iter().all(|(_, fact)| fact.is_none()) {
            return rows.row("facts: Overrides::NONE,");
        }
        let complete = fields.iter().all(|(_, fact)| fact.is_some());
        rows.nest("facts: Overrides {", "},", |rows| {
            for (field, fact) in fields {
                if let Some(fact) = fact {
                    rows.row(&format!("{field}: {fact},"));
                }
            }
            if !complete {
                rows.row("..Overrides::NONE");
            }
        });
    }
}

const fn constructor(basis: &c::Basis<'_>) -> &'static str {
    if basis.inferred { "inferred" } else { "new" }
}

fn enhanced_code(code: c::EnhancedCode) -> String {
    format!("EnhancedCode::of::<{}, {}, {}>()", code.class(), code.subject(), code.detail())
}

fn key(key: c::Key) -> String {
    format!("Key::new({})", key.number())
}

fn commands(family: &c::Family<'_>, commands: &[c::CommandId]) -> String {
    let names: Vec<String> = commands.iter().map(|id| command_name(family, *id)).collect();
    format!("&[{}]", names.join(", "))
}

fn command_name(family: &c::Family<'_>, id: c::CommandId) -> String {
    let command = family.command(id).map_or("", |command| command.id);
    constant(&format!("AT_{}/{command}", family.id))
}

/// The name of a text in the tables.
fn text_name(texts: &Texts, slot: usize) -> String {
    let Some(text) = texts.slots.get(slot) else { return format!("TEXT_{slot}") };
    let name = |part: Part, key: &str| {
        let prefix = if part == Part::Prose { "TEXT" } else { "LABEL" };
        constant(&format!("{prefix}/{key}"))
    };
    name(text.part, &text.key)
}

fn language_rows(rows: &mut Rows<'_>, open: &str, close: &str, language: &c::Language<'_>) {
    let c::Language { tag, native_name, direction, state, breaks_lines, .. } = language;
    let c::Language { sentence_gap, colon, comma, semicolon, matches, excludes, .. } = language;
    let tags = |tags: &[&str]| tags.iter().map(|tag| literal(tag)).collect::<Vec<_>>().join(", ");
    rows.nest(open, close, |rows| {
        rows.row(&format!("tag: {},", literal(tag)));
        rows.row(&format!("native_name: {},", literal(native_name)));
        rows.row(&format!("direction: Direction::{direction:?},"));
        rows.row(&format!("state: State::{state:?},"));
        rows.row(&format!("breaks_lines: {breaks_lines},"));
        rows.row(&format!("sentence_gap: {},", literal(sentence_gap)));
        rows.row(&format!("colon: {},", literal(colon)));
        rows.row(&format!("comma: {},", literal(comma)));
        rows.row(&format!("semicolon: {},", literal(semicolon)));
        rows.row(&format!("matches: &[{}],", tags(matches)));
        rows.row(&format!("excludes: &[{}],", tags(excludes)));
    });
}

/// One language with its texts.
pub(crate) fn locale(language: &c::Language<'_>, pack: &c::Pack<'_>, out: &mut String) {
    let tag = literal(pack.tag);
    out.push_str("\nuse ::catalogue::*;\n");
    let _ = writeln!(out, "\n/// The language `{}` with its texts.", pack.tag);
    let mut rows = Rows::new(out);
    rows.row("pub static LOCALE: Locale<'static> = Locale { language: &LANGUAGE, pack: &PACK };");
    let _ = writeln!(out, "\nstatic PACK: Pack<'static> = Pack {{ tag: {tag}, texts: TEXTS, starts: &STARTS }};\n");
    let mut rows = Rows::new(out);
    language_rows(&mut rows, "static LANGUAGE: Language<'static> = Language {", "};", language);
    out.push_str("\n/// The texts in the order of their slots, a sentence a line.\nstatic TEXTS: &str = \"\\\n");
    push_escaped(pack.texts, out);
    out.push_str("\";\n");
    out.push_str("\n/// Where each text starts, and where the last one ends.\n");
    let _ = writeln!(out, "static STARTS: [u32; {}] = [", pack.starts.len());
    for chunk in pack.starts.chunks(16) {
        let numbers: Vec<String> = chunk.iter().map(u32::to_string).collect();
        let _ = writeln!(out, "    {},", numbers.join(", "));
    }
    out.push_str("];\n");
}
