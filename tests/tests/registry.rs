//! The spec against the registry of enumerated status codes, read for this test and not from the spec: every code is there
//! under its text and its reference, and both families say the same of which codes go together.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use replybook::{CATALOGUE, EnumeratedCode};
use std::collections::{BTreeMap, BTreeSet};
use tests::page::{self, Block};
use tests::spec::{Entry, Family, items, strings, text};
use tests::{Checker, Code, PageOf, Spec, output_folder, spec_folder};

/// A code of the registry: its text, its references, its column of basic status codes, and the classes that the text which
/// defines it names, or in which it writes the code.
type Row = (&'static str, &'static str, &'static [&'static str], &'static str, &'static [u64]);

/// The IANA registry of enumerated status codes, as of 2024-12-06. The draft behind X.7.28 is no RFC, and left out. RFC 2852
/// §4.1.3 writes X.4.7 in two classes.
const REGISTRY: [Row; 81] = [
    ("X.0.0", "Other undefined Status", &["RFC 3463"], "Any", &[]),
    ("X.1.0", "Other address status", &["RFC 3463"], "Not given", &[]),
    ("X.1.1", "Bad destination mailbox address", &["RFC 3463"], "451, 550", &[5]),
    ("X.1.2", "Bad destination system address", &["RFC 3463"], "Not given", &[5]),
    ("X.1.3", "Bad destination mailbox address syntax", &["RFC 3463"], "501", &[5]),
    ("X.1.4", "Destination mailbox address ambiguous", &["RFC 3463"], "Not given", &[]),
    ("X.1.5", "Destination address valid", &["RFC 3463"], "250", &[2]),
    ("X.1.6", "Destination mailbox has moved, No forwarding address", &["RFC 3463"], "Not given", &[5]),
    ("X.1.7", "Bad sender's mailbox address syntax", &["RFC 3463"], "Not given", &[]),
    ("X.1.8", "Bad sender's system address", &["RFC 3463"], "451, 501", &[]),
    ("X.1.9", "Message relayed to non-compliant mailer", &["RFC 3886"], "Not given", &[2]),
    ("X.1.10", "Recipient address has null MX", &["RFC 7505", "RFC 7504"], "556", &[5]),
    ("X.2.0", "Other or undefined mailbox status", &["RFC 3463"], "Not given", &[]),
    ("X.2.1", "Mailbox disabled, not accepting messages", &["RFC 3463"], "Not given", &[4, 5]),
    ("X.2.2", "Mailbox full", &["RFC 3463"], "552", &[4]),
    ("X.2.3", "Message length exceeds administrative limit", &["RFC 3463"], "552", &[5]),
    ("X.2.4", "Mailing list expansion problem", &["RFC 3463"], "450, 452", &[4, 5]),
    ("X.3.0", "Other or undefined mail system status", &["RFC 3463"], "221, 250, 421, 451, 550, 554", &[]),
    ("X.3.1", "Mail system full", &["RFC 3463"], "452", &[4]),
    ("X.3.2", "System not accepting network messages", &["RFC 3463", "RFC 7504"], "453, 521", &[4, 5]),
    ("X.3.3", "System not capable of selected features", &["RFC 3463"], "Not given", &[]),
    ("X.3.4", "Message too big for system", &["RFC 3463"], "552, 554", &[5]),
    ("X.3.5", "System incorrectly configured", &["RFC 3463"], "Not given", &[]),
    ("X.3.6", "Requested priority was changed", &["RFC 6710"], "250 or 251", &[]),
    ("X.4.0", "Other or undefined network or routing status", &["RFC 3463"], "Not given", &[]),
    ("X.4.1", "No answer from host", &["RFC 3463"], "451", &[4]),
    ("X.4.2", "Bad connection", &["RFC 3463"], "421", &[4]),
    ("X.4.3", "Directory server failure", &["RFC 3463"], "451, 550", &[4]),
    ("X.4.4", "Unable to route", &["RFC 3463"], "Not given", &[4, 5]),
    ("X.4.5", "Mail system congestion", &["RFC 3463"], "451", &[4]),
    ("X.4.6", "Routing loop detected", &["RFC 3463"], "Not given", &[4]),
    ("X.4.7", "Delivery time expired", &["RFC 3463"], "Not given", &[4, 5]),
    (
        "X.5.0",
        "Other or undefined protocol status",
        &["RFC 3463"],
        "220, 250, 251, 252, 253, 451, 452, 454, 458, 459, 501, 502, 503, 554",
        &[],
    ),
    ("X.5.1", "Invalid command", &["RFC 3463"], "430, 500, 501, 503, 530, 550, 554, 555", &[5]),
    ("X.5.2", "Syntax error", &["RFC 3463"], "500, 501, 502, 550, 555", &[5]),
    ("X.5.3", "Too many recipients", &["RFC 3463"], "451", &[]),
    ("X.5.4", "Invalid command arguments", &["RFC 3463"], "451, 501, 502, 503, 504, 550, 555", &[5]),
    ("X.5.5", "Wrong protocol version", &["RFC 3463"], "Not given", &[]),
    ("X.5.6", "Authentication Exchange line is too long", &["RFC 4954"], "500", &[4, 5]),
    ("X.6.0", "Other or undefined media error", &["RFC 3463"], "Not given", &[]),
    ("X.6.1", "Media not supported", &["RFC 3463"], "Not given", &[5]),
    ("X.6.2", "Conversion required and prohibited", &["RFC 3463"], "Not given", &[]),
    ("X.6.3", "Conversion required but not supported", &["RFC 3463"], "554", &[]),
    ("X.6.4", "Conversion with loss performed", &["RFC 3463"], "250", &[2, 5]),
    ("X.6.5", "Conversion Failed", &["RFC 3463"], "Not given", &[4, 5]),
    ("X.6.6", "Message content not available", &["RFC 4468"], "554", &[4, 5]),
    ("X.6.7", "Non-ASCII addresses not permitted for that sender/recipient", &["RFC 6531"], "553, 550", &[]),
    (
        "X.6.8",
        "UTF-8 string reply is required, but not permitted by the SMTP client",
        &["RFC 6531"],
        "252, 553, 550",
        &[],
    ),
    (
        "X.6.9",
        "UTF-8 header message cannot be transferred to one or more recipients, so the message must be rejected",
        &["RFC 6531"],
        "550",
        &[],
    ),
    ("X.6.10", "This is a duplicate of X.6.8 and is thus deprecated.", &["RFC 6531"], "None", &[]),
    (
        "X.7.0",
        "Other or undefined security status",
        &["RFC 3463"],
        "220, 235, 450, 454, 500, 501, 503, 504, 530, 535, 550",
        &[],
    ),
    ("X.7.1", "Delivery not authorized, message refused", &["RFC 3463"], "451, 454, 502, 503, 533, 550, 551", &[5]),
    ("X.7.2", "Mailing list expansion prohibited", &["RFC 3463"], "550", &[5]),
    ("X.7.3", "Security conversion required but not possible", &["RFC 3463"], "Not given", &[5]),
    ("X.7.4", "Security features not supported", &["RFC 3463"], "504", &[5]),
    ("X.7.5", "Cryptographic failure", &["RFC 3463"], "Not given", &[]),
    ("X.7.6", "Cryptographic algorithm not supported", &["RFC 3463"], "Not given", &[]),
    ("X.7.7", "Message integrity failure", &["RFC 3463"], "Not given", &[2, 4, 5]),
    ("X.7.8", "Authentication credentials invalid", &["RFC 4954"], "535, 554", &[5]),
    ("X.7.9", "Authentication mechanism is too weak", &["RFC 4954"], "534", &[5]),
    ("X.7.10", "Encryption Needed", &["RFC 5248"], "523", &[]),
    ("X.7.11", "Encryption required for requested authentication mechanism", &["RFC 4954"], "524, 538", &[5]),
    ("X.7.12", "A password transition is needed", &["RFC 4954"], "422, 432", &[4]),
    ("X.7.13", "User Account Disabled", &["RFC 5248"], "525", &[5]),
    ("X.7.14", "Trust relationship required", &["RFC 5248"], "535, 554", &[]),
    ("X.7.15", "Priority Level is too low", &["RFC 6710"], "450, 550 (other 4XX or 5XX codes are allowed)", &[4, 5]),
    (
        "X.7.16",
        "Message is too big for the specified priority",
        &["RFC 6710"],
        "552 (other 4XX or 5XX codes are allowed)",
        &[4, 5],
    ),
    ("X.7.17", "Mailbox owner has changed", &["RFC 7293"], "5XX", &[]),
    ("X.7.18", "Domain owner has changed", &["RFC 7293"], "5XX", &[]),
    ("X.7.19", "RRVS test cannot be completed", &["RFC 7293"], "5XX", &[]),
    ("X.7.20", "No passing DKIM signature found", &["RFC 7372", "RFC 6376"], "550", &[]),
    ("X.7.21", "No acceptable DKIM signature found", &["RFC 7372", "RFC 6376"], "550", &[]),
    ("X.7.22", "No valid author-matched DKIM signature found", &["RFC 7372", "RFC 6376"], "550", &[]),
    ("X.7.23", "SPF validation failed", &["RFC 7372", "RFC 7208"], "550", &[]),
    ("X.7.24", "SPF validation error", &["RFC 7372", "RFC 7208"], "451/550", &[]),
    ("X.7.25", "Reverse DNS validation failed", &["RFC 7372"], "550", &[]),
    ("X.7.26", "Multiple authentication checks failed", &["RFC 7372"], "550", &[]),
    ("X.7.27", "Sender address has null MX", &["RFC 7505"], "550", &[5]),
    ("X.7.28", "Mail flood detected", &[], ".", &[]),
    ("X.7.29", "ARC validation failure", &["RFC 8617"], "550", &[5]),
    ("X.7.30", "REQUIRETLS support required", &["RFC 8689"], "550", &[5]),
];

/// What a column of basic status codes lists: codes, and classes of which any code is allowed, such as `5XX`.
fn basic(column: &str) -> (BTreeSet<u64>, BTreeSet<u64>) {
    let words = column.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() == 3);
    let (any, codes): (Vec<&str>, Vec<&str>) = words.partition(|word| word.ends_with("XX"));
    let codes = codes.into_iter().filter_map(|word| word.parse().ok());
    (codes.collect(), any.into_iter().filter_map(|word| word.get(..1)?.parse().ok()).collect())
}

fn spec() -> Spec {
    Spec::load(&spec_folder()).unwrap()
}

/// The families of the reply codes and of the enhanced status codes.
fn families(spec: &Spec) -> [&Family; 2] {
    ["smtp", "enhanced"].map(|id| spec.families.iter().find(|family| family.id == id).unwrap())
}

fn entry<'f>(family: &'f Family, code: &str) -> &'f Entry {
    family.entry(Code::read(code).unwrap()).unwrap_or_else(|| panic!("there is no entry {code}"))
}

/// The codes that stand beside a code and that the registry lists so, or all of them.
fn registered(entry: &Entry, only_registry: bool) -> BTreeSet<Code> {
    let is_wanted =
        |code: &&serde_json::Value| !only_registry || strings(&code["sources"]).any(|source| source == "iana-enhanced");
    items(&entry.value["registered"]).filter(is_wanted).map(|code| Code::of(&code["code"])).collect()
}

#[test]
fn every_code_is_there_under_its_text_and_its_reference_and_no_other() {
    let spec = spec();
    let [_, enhanced] = families(&spec);
    let mut failures = Vec::new();
    for (code, wanted, references, ..) in REGISTRY {
        let entry = entry(enhanced, code);
        if text(&entry.value["reply_text"], "value") != wanted {
            failures.push(format!("{code}: the text is {wanted:?}, not {:?}", entry.value["reply_text"]["value"]));
        }
        let label = |(document, ..): &tests::spec::Place| text(&spec.documents[*document], "label");
        let cited: BTreeSet<&str> = entry.places.iter().map(label).collect();
        // What no RFC defines, the registry alone vouches for.
        let registry = entry.places.iter().any(|(document, ..)| spec.documents[*document]["id"] == "iana-enhanced");
        if (references.is_empty() && !registry) || references.iter().any(|reference| !cited.contains(reference)) {
            failures.push(format!("{code}: the registry refers to {references:?}, and the entry cites {cited:?}"));
        }
        // A page in every language whose pages are checked in, and the statics of the crate.
        let found: EnumeratedCode = code.parse().unwrap();
        if replybook::entry(found).map(|entry| entry.reply_text.value) != Some(wanted) {
            failures.push(format!("{code}: the crate does not have it"));
        }
        for language in spec.languages.iter().filter(|language| language.checked_in) {
            let path = format!("reference/{}/{}/{code}.md", language.tag(), enhanced.id);
            if language.has_all_of(enhanced, code) && !output_folder().join(&path).is_file() {
                failures.push(format!("{path}: is missing"));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    let listed: BTreeSet<Code> = REGISTRY.iter().map(|(code, ..)| Code::read(code).unwrap()).collect();
    let known: BTreeSet<Code> = enhanced.entries.iter().map(|entry| entry.code).collect();
    assert_eq!(listed, known);
}

#[test]
fn every_code_is_found_in_each_of_its_classes_and_the_class_says_how_bad_it_is() {
    let spec = spec();
    let [_, enhanced] = families(&spec);
    let family = CATALOGUE.family(&enhanced.id).unwrap();
    for (code, ..) in REGISTRY {
        let open: EnumeratedCode = code.parse().unwrap();
        let entry = replybook::entry(open).unwrap();
        assert!(family.severity(open).is_none(), "{code} leaves its class open");
        for class in [2, 4, 5] {
            let sent = open.in_class(class).unwrap();
            assert_eq!(sent.to_string(), code.replacen('X', &class.to_string(), 1));
            assert!(std::ptr::eq(replybook::entry(sent).unwrap(), entry), "{sent}");
            let severity = family.severity(sent).unwrap();
            let wanted = enhanced.severity(Code::read(&sent.to_string()).unwrap());
            assert_eq!(Some(severity.id), wanted["id"].as_str(), "{sent}");
        }
    }
}

#[test]
fn a_code_has_the_classes_that_its_definition_names_and_the_registry_pairs_it_with() {
    let spec = spec();
    let [_, enhanced] = families(&spec);
    let mut failures = Vec::new();
    for (code, _, _, column, named) in REGISTRY {
        let entry = entry(enhanced, code);
        let of = |bases: &[&str]| -> BTreeSet<u64> {
            let used = items(&entry.value["classes"]).filter(|used| bases.contains(&text(&used["basis"], "value")));
            used.filter_map(|used| used["class"].as_u64()).collect()
        };
        let (codes, any) = basic(column);
        let paired: BTreeSet<u64> = codes.iter().map(|code| code / 100).chain(any).collect();
        let wanted: BTreeSet<u64> = named.iter().copied().collect();
        if of(&["stated", "defined"]) != wanted {
            failures.push(format!("{code}: its definition names {wanted:?}, not {:?}", of(&["stated", "defined"])));
        }
        // The deprecated duplicate has no codes of its own, but those of the code that it duplicates.
        if !of(&["paired"]).is_subset(&paired) && entry.value["standing"]["value"] != "historic" {
            failures.push(format!("{code}: the registry pairs it with {paired:?}, not {:?}", of(&["paired"])));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn both_families_say_the_same_of_which_codes_go_together() {
    let spec = spec();
    let [replies, enhanced] = families(&spec);
    let mut failures = Vec::new();
    let mut wanted: BTreeMap<u64, BTreeSet<Code>> = BTreeMap::new();
    for (code, _, _, column, _) in REGISTRY {
        let (codes, _) = basic(column);
        let found = registered(entry(enhanced, code), true);
        if found != codes.iter().copied().map(Code::from).collect() {
            failures.push(format!("{code}: the registry lists it with {codes:?}, the spec with {found:?}"));
        }
        for reply in codes {
            wanted.entry(reply).or_default().insert(Code::read(code).unwrap().in_class(reply / 100));
        }
    }
    for entry in &replies.entries {
        let Code::Number(code) = entry.code else { panic!("a reply code is a number") };
        let (found, wanted) = (registered(entry, true), wanted.remove(&code).unwrap_or_default());
        if found != wanted {
            failures.push(format!("{code}: the registry lists it with {wanted:?}, the spec with {found:?}"));
        }
    }
    // What only the registry has stands among the codes that no standard defines.
    let undefined = |code: &&u64| {
        let known = replies.non_standard.iter().find(|known| known.code == **code);
        known.is_none_or(|known| known.value["evidence"]["value"] != "registry-only")
    };
    failures.extend(wanted.keys().filter(undefined).map(|code| format!("{code}: only the registry has it")));
    // And what is from elsewhere names an RFC.
    for entry in replies.entries.iter().chain(&enhanced.entries) {
        for other in items(&entry.value["registered"]) {
            let mut sources = strings(&other["sources"]);
            if !sources.any(|source| source == "iana-enhanced" || source.starts_with("rfc")) {
                failures
                    .push(format!("{} with {}: neither the registry nor an RFC says so", entry.code, other["code"]));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_code_that_goes_with_another_leads_to_a_page() {
    let spec = spec();
    let mut failures = Vec::new();
    for (path, about) in Checker::new(&spec).pages() {
        let PageOf::Code(family, language, entry) = about else { continue };
        let Some(partner) = spec.partner(family) else { continue };
        let found = page::read(&std::fs::read_to_string(output_folder().join(path)).unwrap());
        let section = found.sections.iter().find(|section| section.anchors == ["partners"]);
        let items: Vec<&str> = section.iter().flat_map(|section| &section.blocks).flat_map(Block::texts).collect();
        for code in registered(entry, false) {
            let file = match partner.entry(code) {
                Some(known) => known.code.to_string(),
                None => "non-standard".into(),
            };
            let wanted = format!("[{{{code}}}](../{}/{file}.md)", partner.id);
            if !items.iter().any(|item| item.starts_with(&wanted)) {
                failures.push(format!("{path}: no item begins with {wanted}"));
            }
            let name = partner.entry(code).map(|known| format!("labels/{}/{}/name", partner.id, known.code));
            let name = name.map(|key| page::plain(&language.label(&key)));
            if name.is_some_and(|name| !items.iter().any(|item| item.starts_with(&wanted) && item.contains(&name))) {
                failures.push(format!("{path}: {code} is not called by its name"));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn where_the_registry_departs_from_a_definition_the_page_says_so_and_only_there() {
    let spec = spec();
    let [_, enhanced] = families(&spec);
    let mut told = BTreeSet::new();
    for (path, about) in Checker::new(&spec).pages() {
        let PageOf::Code(family, language, entry) = about else { continue };
        let said = page::read(&std::fs::read_to_string(output_folder().join(path)).unwrap()).text();
        let pattern = language.label("patterns/registered/at-odds");
        if said.contains(&pattern.replace("{code}", &format!("{{{}}}", entry.code))) {
            told.insert((language.tag(), &family.id, entry.code));
        }
    }
    let mut wanted = BTreeSet::new();
    for language in spec.languages.iter().filter(|language| language.has_family(enhanced)) {
        for (code, _, _, column, named) in REGISTRY {
            let (codes, _) = basic(column);
            if !named.is_empty() && codes.iter().any(|code| !named.contains(&(code / 100))) {
                wanted.insert((language.tag(), &enhanced.id, Code::read(code).unwrap()));
            }
        }
    }
    assert!(!wanted.is_empty());
    assert_eq!(told, wanted);
}
