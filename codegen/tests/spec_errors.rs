//! A spec with one broken thing: the command says what is wrong, where, and how to mend it, exits with 2 and writes
//! nothing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]
#![allow(clippy::too_many_lines, reason = "tables of cases")]

mod support;

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use support::{
    Dice, EN, ENHANCED, ENHANCED_PAIRS, Files, JA, PAIRS, RAW, REPLIES, ROOT, Run, TR, Workshop, find, layout,
    line_and_column, put, resolve, run_with, shortened, things,
};

/// Where an error is to be reported.
enum At {
    /// Where the value at this path begins.
    Value(&'static str),
    /// Where the key of the member at this path begins.
    Key(&'static str),
    /// Where this text begins in the file.
    Text(&'static str),
    /// Where this text begins in the file, or up to so many characters later.
    Within(&'static str, usize),
    /// The last character of the file, or the place after it.
    End,
    /// A line and a column, counted by hand.
    Place(usize, usize),
}

struct Expected {
    file: &'static str,
    at: At,
    /// Parts of the message.
    says: &'static [&'static str],
    /// A part of the help.
    help: &'static str,
}

/// One broken thing.
struct Case {
    name: &'static str,
    breaks: Box<dyn Fn(&mut Files) + Sync>,
    errors: Vec<Expected>,
}

const fn error(file: &'static str, at: At, says: &'static [&'static str], help: &'static str) -> Expected {
    Expected { file, at, says, help }
}

fn case(name: &'static str, breaks: impl Fn(&mut Files) + Sync + 'static, errors: impl Into<Vec<Expected>>) -> Case {
    Case { name, breaks: Box::new(breaks), errors: errors.into() }
}

/// An error as it was reported.
#[derive(Debug)]
struct Reported {
    message: String,
    /// File, line and column, with colons between them.
    place: String,
    /// The path in the JSON.
    path: String,
    help: String,
}

/// Reads the errors from standard error.
fn reported(stderr: &str) -> Vec<Reported> {
    let blocks = stderr.split("\n\n").filter(|block| block.starts_with("error: "));
    blocks
        .map(|block| {
            let after = |mark: &str| block.lines().find_map(|line| line.trim_start().split_once(mark).map(|(_, r)| r));
            let pointed = block.lines().find(|line| line.trim_start().starts_with("| ") && line.contains('^'));
            Reported {
                message: block.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned(),
                place: after("--> ").unwrap_or_default().to_owned(),
                path: pointed.and_then(|line| line.rsplit_once('^')).map_or("", |(_, path)| path).trim().to_owned(),
                help: after("= help: ").unwrap_or_default().to_owned(),
            }
        })
        .collect()
}

/// The path of a JSON pointer as errors write it.
fn dotted(pointer: &str) -> String {
    let mut path = String::from("$");
    for part in pointer.split('/').skip(1).map(|part| part.replace("~1", "/").replace("~0", "~")) {
        if part.bytes().all(|byte| byte.is_ascii_digit()) {
            path.push_str(&format!("[{part}]"));
        } else if part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            path.push_str(&format!(".{part}"));
        } else {
            path.push_str(&format!("[{part:?}]"));
        }
    }
    path
}

impl Expected {
    /// The places that are right, and the path in the JSON if there is to be one.
    fn places(&self, files: &Files) -> (Vec<(usize, usize)>, Option<String>) {
        let bytes = &files.files[self.file];
        let text = |text: &str| find(bytes, text.as_bytes()).unwrap_or_else(|| panic!("{} lacks {text}", self.file));
        let begin_of = |path: &str, is_key: bool| {
            let json = files.json(self.file);
            let pointer = resolve(&json, path);
            let layout = layout(&json);
            let places = if is_key { &layout.keys } else { &layout.values };
            let at = places.get(&pointer).unwrap_or_else(|| panic!("{} lacks {pointer}", self.file));
            (vec![line_and_column(bytes, *at)], Some(dotted(&pointer)))
        };
        match self.at {
            At::Place(line, column) => (vec![(line, column)], None),
            At::Value(path) => begin_of(path, false),
            At::Key(path) => begin_of(path, true),
            At::Text(part) => (vec![line_and_column(bytes, text(part))], None),
            At::Within(part, characters) => {
                let (line, column) = line_and_column(bytes, text(part));
                ((0..=characters).map(|more| (line, column + more)).collect(), None)
            }
            At::End => {
                let is_start = |at: &usize| bytes[*at] & 0b1100_0000 != 0b1000_0000;
                let last = (0..bytes.len()).rev().find(is_start).unwrap_or_default();
                (vec![line_and_column(bytes, last), line_and_column(bytes, bytes.len())], None)
            }
        }
    }

    /// What is wrong with how it was reported.
    fn faults(&self, folder: &str, files: &Files, reported: &Reported) -> Vec<String> {
        let (right, path) = self.places(files);
        let places: Vec<String> =
            right.into_iter().map(|(line, column)| format!("{folder}/{}:{line}:{column}", self.file)).collect();
        let mut faults = Vec::new();
        if !places.contains(&reported.place) {
            faults.push(format!("stands at {}, not at {}", reported.place, places.join(" or ")));
        }
        if path.is_some_and(|path| path != reported.path) {
            faults.push(format!("names the path `{}`, not that of {}", reported.path, places[0]));
        }
        for part in self.says.iter().filter(|part| !reported.message.contains(**part)) {
            faults.push(format!("does not say `{part}`: {}", shortened(&reported.message)));
        }
        if !reported.help.contains(self.help) || reported.help.is_empty() {
            faults.push(format!("helps with `{}`, not with `{}`", shortened(&reported.help), self.help));
        }
        faults
    }
}

/// A folder in which something has been generated, never to be changed by a spec that is invalid.
static GENERATED: LazyLock<Workshop> = LazyLock::new(|| {
    let workshop = Workshop::new();
    workshop.done(&[]);
    workshop
});

impl Case {
    /// All in which the command does not do what it is to do with the broken spec.
    fn faults(&self) -> Vec<String> {
        let mut files = Files::few();
        files.lay_out();
        (self.breaks)(&mut files);
        let workshop = Workshop::empty();
        files.write(&workshop.spec());
        let run = workshop.run(&[]);
        let mut faults = Vec::new();
        if run.code != 2 {
            faults.push(format!("exits with {}", run.code));
        }
        if !run.stdout.is_empty() {
            faults.push(format!("says on standard output: {}", shortened(&run.stdout)));
        }
        if workshop.out().exists() {
            faults.push("writes into an output that was not there".into());
        }
        // A spec that is taken would be written over what the other cases look at.
        if run.code == 2 {
            let before = things(&GENERATED.out());
            let again = run_with(&workshop.spec(), &GENERATED.out(), &[]);
            if again.code != 2 || again.stderr != run.stderr {
                faults.push("says something else beside an older output".into());
            }
            if things(&GENERATED.out()) != before {
                faults.push("changes an output that was there".into());
            }
        }
        if run.stderr.len() > 20_000 {
            faults.push(format!("writes {} bytes, which nobody reads", run.stderr.len()));
        }
        let said = reported(&run.stderr);
        if said.len() != self.errors.len() {
            faults.push(format!("reports {} errors, not {}", said.len(), self.errors.len()));
        }
        let folder = workshop.spec().display().to_string();
        for expected in &self.errors {
            // The error that comes nearest to what is expected.
            let nearest = said.iter().map(|reported| expected.faults(&folder, &files, reported));
            faults.extend(nearest.min_by_key(Vec::len).unwrap_or_default());
        }
        if !faults.is_empty() {
            faults.push(format!("said:\n{}", shortened(&run.stderr)));
        }
        faults.into_iter().map(|fault| format!("{}: {fault}", self.name)).collect()
    }
}

/// Tries all cases on the cores that there are; all faults are told.
fn try_all(cases: &[Case]) {
    let names: BTreeSet<&str> = cases.iter().map(|case| case.name).collect();
    assert_eq!(names.len(), cases.len(), "each case has a name of its own");
    let faults: Vec<String> = std::thread::scope(|scope| {
        let half = cases.len().div_ceil(2).max(1);
        let parts: Vec<_> = (cases.chunks(half))
            .map(|part| scope.spawn(move || part.iter().flat_map(Case::faults).collect::<Vec<_>>()))
            .collect();
        parts.into_iter().flat_map(|part| part.join().unwrap()).collect()
    });
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

/// Puts something that is no valid JSON where a value stands.
fn raw(text: &str) -> Value {
    Value::from(format!("{RAW}{text}"))
}

/// A copy of an entry, with a code, a constant and a title of its own, as the last entry.
fn copy_entry(files: &mut Files, of: &str, code: impl Into<Value>) {
    let mut copy = files.get(REPLIES, of);
    copy["code"] = code.into();
    copy["constant"] = json!("ANOTHER");
    copy["title"] = json!("Another");
    copy.as_object_mut().unwrap().remove("twin");
    files.push(REPLIES, "/entries", copy);
}

/// A note on two codes, as the last note.
fn add_note(files: &mut Files, codes: impl Into<Value>) {
    let note = json!({"codes": codes.into(), "often_confused": false, "verdict": {"text": ["One is not the other."], "inferred": true}});
    files.push(PAIRS, "/notes", note);
}

/// A code that no standard defines, as the last one.
fn add_non_standard(files: &mut Files, code: impl Into<Value>, change: impl FnOnce(&mut Value)) {
    let mut added = json!({
        "code": code.into(),
        "evidence": {"value": "folklore", "inferred": true},
        "text": ["Lists copy it from each other."],
        "inferred": true
    });
    change(&mut added);
    files.edit(REPLIES, |file| match file["non_standard"].as_array_mut() {
        Some(codes) => codes.push(added),
        None => file["non_standard"] = json!([added]),
    });
}

const ADVICE_452: &str = "/entries/@452/facts/advice";

#[test]
fn what_is_no_json_is_reported_where_reading_stopped() {
    try_all(&[
        case(
            "a colon that is missing",
            |files| files.bytes(JA, "{\n  \"名\": \"日本\", \"言語\" {}\n}\n"),
            [error(JA, At::Text("{}"), &["not JSON", "`:`"], "look just before")],
        ),
        case(
            "a comma that is missing",
            |files| files.bytes(JA, "{\n  \"名\": \"日本\" \"言語\": 1\n}\n"),
            [error(JA, At::Text("\"言語\""), &["not JSON", "`,`"], "comma")],
        ),
        case(
            "a comma too many",
            |files| files.bytes(JA, "{\n  \"名\": [\"ü\", ]\n}\n"),
            [error(JA, At::Text("]"), &["not JSON"], "comma")],
        ),
        case(
            "a word without quotes",
            |files| files.set(REPLIES, "/entries/@552/compared", raw("yes")),
            [error(REPLIES, At::Text("yes"), &["not JSON"], "look just before")],
        ),
        case(
            "a number with a leading zero",
            |files| files.set(REPLIES, "/entries/@552/code", raw("0552")),
            [error(REPLIES, At::Within("0552", 1), &["not JSON"], "look just before")],
        ),
        case(
            "something after the end",
            |files| files.bytes(REPLIES, "{} ]\n"),
            [error(REPLIES, At::Text("]"), &["not JSON", "trailing"], "look just before")],
        ),
        case(
            "a line feed in a text",
            |files| files.bytes(JA, "{\n  \"名\": \"日\n本\"\n}\n"),
            [error(JA, At::Text("\n本"), &["control character"], "")],
        ),
        case(
            "an escape that there is not",
            |files| files.bytes(JA, "{\n  \"名\": \"日本\\q\"\n}\n"),
            [error(JA, At::Within("\\q", 1), &["escape"], "")],
        ),
        case(
            "the first half of a pair of surrogates alone",
            |files| files.set(JA, "/labels/closes~1no/text", raw("\"日本\\ud800です\"")),
            [error(JA, At::Within("\\ud800", 6), &["escape"], "")],
        ),
        case(
            "the second half of a pair of surrogates alone",
            |files| files.set(JA, "/labels/closes~1no/text", raw("\"日本\\udc00です\"")),
            [error(JA, At::Within("\\udc00", 6), &["surrogate"], "")],
        ),
        case(
            "half a pair of surrogates in a key",
            |files| files.bytes(JA, "{\"日本\\udc00\": 1}"),
            [error(JA, At::Within("\\udc00", 6), &["surrogate"], "")],
        ),
        case(
            "an empty file",
            |files| files.bytes(JA, ""),
            [error(JA, At::End, &["not JSON", "EOF"], "look just before")],
        ),
        case(
            "a file of white space",
            |files| files.bytes(JA, "  \n\n"),
            [error(JA, At::End, &["not JSON", "EOF"], "look just before")],
        ),
        case(
            "a file that ends too early",
            |files| files.bytes(JA, "{\n  \"名\": \"日本\"\n"),
            [error(JA, At::End, &["not JSON", "EOF"], "bracket")],
        ),
        case(
            "a file that ends in a text",
            |files| files.bytes(JA, "{\n  \"名\": \"日本"),
            [error(JA, At::End, &["not JSON", "EOF"], "quote")],
        ),
        case("zero bytes", |files| files.bytes(JA, [0; 9]), [error(JA, At::Place(1, 1), &["not JSON"], "")]),
        case(
            "a byte that is no UTF-8",
            |files| files.bytes(JA, b"{\n  \"\xe5\x90\x8d\": \"\xe6\x97\xa5\xff\"\n}\n".as_slice()),
            [error(JA, At::Place(2, 10), &["0xFF", "UTF-8"], "save the file as UTF-8")],
        ),
        case(
            "a character that is cut off",
            |files| files.bytes(JA, b"\"\xe6\x97".as_slice()),
            [error(JA, At::Place(1, 2), &["0xE6", "UTF-8"], "save the file as UTF-8")],
        ),
        case(
            "UTF-16",
            |files| files.bytes(JA, b"\xff\xfe{\0}\0".as_slice()),
            [error(JA, At::Place(1, 1), &["0xFF", "UTF-8"], "save the file as UTF-8")],
        ),
        case(
            "a byte order mark",
            |files| files.bytes(JA, [b"\xef\xbb\xbf".as_slice(), &files.files[JA]].concat()),
            [error(JA, At::Place(1, 1), &["byte order mark"], "without one")],
        ),
    ]);
}

#[test]
fn nesting_without_end_is_an_error_like_any_other() {
    const MANY: usize = 100_000;
    let lists = || format!("{}{}", "[".repeat(MANY), "]".repeat(MANY));
    let objects = || format!("{}1{}", "{\"a\":".repeat(MANY), "}".repeat(MANY));
    try_all(&[
        case(
            "lists that are never closed",
            |files| files.bytes(JA, "[".repeat(MANY)),
            [error(JA, At::End, &["EOF"], "bracket")],
        ),
        case(
            "objects that are never closed",
            |files| files.bytes(JA, "{\"a\":".repeat(MANY)),
            [error(JA, At::End, &["EOF"], "bracket")],
        ),
        case(
            "lists in lists",
            move |files| files.bytes(JA, lists()),
            [error(JA, At::Within("[", 200), &["nested", "levels deep"], "bracket")],
        ),
        case(
            "objects in objects",
            move |files| files.bytes(JA, objects()),
            [error(JA, At::Within("{", 800), &["nested", "levels deep"], "bracket")],
        ),
        case(
            "lists in the place of a text",
            move |files| files.set(JA, "/labels/closes~1no/text", raw(&lists())),
            [error(JA, At::Within("[[", 200), &["nested", "levels deep"], "bracket")],
        ),
    ]);
}

#[test]
fn what_has_the_wrong_shape_is_reported_where_it_stands() {
    try_all(&[
        case(
            "a key given twice",
            |files| {
                let twice = raw("{ \"value\": true, \"inferred\": true, \"value\" : true }");
                files.set(REPLIES, "/entries/@552/closes", twice);
            },
            [error(REPLIES, At::Text("\"value\" :"), &["`value`", "second time"], "remove one of the two")],
        ),
        case(
            "a text given twice",
            |files| files.set(JA, "/patterns", raw("{ \"advice/日本\": 1, \"advice/日本\" : 2 }")),
            [
                error(JA, At::Text("\"advice/日本\" :"), &["`advice/日本`", "second time"], "remove one of the two"),
                error(JA, At::Text("1, \"advice"), &["a text", "a number"], ""),
                error(JA, At::Text("2 }"), &["a text", "a number"], ""),
            ],
        ),
        case(
            "an unknown key in an entry",
            |files| files.set(REPLIES, "/entries/@552/tittle", "Exceeded Storage"),
            [error(REPLIES, At::Key("/entries/@552/tittle"), &["unknown key `tittle`"], "did you mean `title`?")],
        ),
        case(
            "an unknown key in the root",
            |files| files.set(ROOT, "/langauges", json!(["en"])),
            [error(ROOT, At::Key("/langauges"), &["unknown key `langauges`"], "did you mean `languages`?")],
        ),
        case(
            "an unknown key in a note",
            |files| files.set(PAIRS, "/notes/@452-552/verdict/source", json!(["rfc5321"])),
            [error(PAIRS, At::Key("/notes/@452-552/verdict/source"), &["unknown key `source`"], "`sources`?")],
        ),
        case(
            "an unknown key in a language",
            |files| files.set(JA, "/language/native-name", "日本語"),
            [error(JA, At::Key("/language/native-name"), &["unknown key `native-name`"], "`native_name`?")],
        ),
        case(
            "an unknown key like no other",
            |files| files.set(PAIRS, "/notes/@452-552/xyzzy", 1),
            [error(PAIRS, At::Key("/notes/@452-552/xyzzy"), &["unknown key `xyzzy`"], "verdict")],
        ),
        case(
            "a text for true or false",
            |files| files.set(REPLIES, "/entries/@552/compared", "yes"),
            [error(REPLIES, At::Value("/entries/@552/compared"), &["true or false", "a text"], "")],
        ),
        case(
            "a list for a text",
            |files| files.set(REPLIES, "/entries/@552/name", json!(["Storage limit exceeded"])),
            [error(REPLIES, At::Value("/entries/@552/name"), &["a text", "a list"], "")],
        ),
        case(
            "a text for a list",
            |files| files.set(REPLIES, "/entries/@552/short/text", "The message is too large."),
            [error(REPLIES, At::Value("/entries/@552/short/text"), &["a list", "a text"], "")],
        ),
        case(
            "a text for an object",
            |files| files.set(REPLIES, "/entries/@552/description", "It is too large."),
            [error(REPLIES, At::Value("/entries/@552/description"), &["an object", "a text"], "")],
        ),
        case(
            "a list for a file",
            |files| files.bytes(PAIRS, "[]\n"),
            [error(PAIRS, At::Place(1, 1), &["an object", "a list"], "")],
        ),
        case(
            "null",
            |files| files.set(REPLIES, "/entries/@552/compared", Value::Null),
            [error(REPLIES, At::Value("/entries/@552/compared"), &["true or false", "null"], "")],
        ),
        case(
            "null where a key could be left out",
            |files| files.set(REPLIES, "/entries/@552/in_practice", Value::Null),
            [error(REPLIES, At::Value("/entries/@552/in_practice"), &["a list", "null"], "")],
        ),
        case(
            "a missing key",
            |files| files.remove(REPLIES, "/entries/@552/short"),
            [error(REPLIES, At::Value("/entries/@552"), &["`short` is missing"], "one sentence")],
        ),
        case(
            "a missing key in a language",
            |files| files.remove(JA, "/language/comma"),
            [error(JA, At::Value("/language"), &["`comma` is missing"], "enumeration")],
        ),
        case(
            "an empty list",
            |files| files.set(REPLIES, "/entries/@552/answers", json!([])),
            [error(REPLIES, At::Value("/entries/@552/answers"), &["empty"], "an item")],
        ),
        case(
            "an empty text",
            |files| files.set(REPLIES, "/entries/@552/name", ""),
            [error(REPLIES, At::Value("/entries/@552/name"), &["\"\""], "not empty")],
        ),
        case(
            "a text with a space at its end",
            |files| files.set(JA, "/labels/closes~1no/text", "いいえ "),
            [error(JA, At::Value("/labels/closes~1no/text"), &["いいえ"], "white space")],
        ),
        case(
            "a text of two lines",
            |files| files.set(REPLIES, "/entries/@552/name", "Storage\nexceeded"),
            [error(REPLIES, At::Value("/entries/@552/name"), &["Storage"], "one line")],
        ),
        case(
            "an unknown value",
            |files| files.set(REPLIES, "/entries/@552/facts/advice/value", "dont-retry"),
            [error(
                REPLIES,
                At::Value("/entries/@552/facts/advice/value"),
                &["unknown value `dont-retry`"],
                "did you mean `do-not-retry`?",
            )],
        ),
        case(
            "a constant that Rust cannot name",
            |files| files.set(REPLIES, "/entries/@552/constant", "Exceeded-Storage"),
            [error(REPLIES, At::Value("/entries/@552/constant"), &["Exceeded-Storage"], "capital ASCII letters")],
        ),
        case(
            "a language tag that leads out of the folder",
            |files| files.set(ROOT, "/languages/@tr", "../x"),
            [error(ROOT, At::Text("\"../x\""), &["../x"], "BCP 47")],
        ),
        case(
            "a language tag that is a path",
            |files| files.set(ROOT, "/languages/@tr", "/etc/x"),
            [error(ROOT, At::Text("\"/etc/x\""), &["/etc/x"], "BCP 47")],
        ),
        case(
            "a file that is out of the folder",
            |files| files.set(ROOT, "/families/0/entries", "../replies.json"),
            [error(ROOT, At::Value("/families/0/entries"), &["../replies.json"], "below the folder of the spec")],
        ),
    ]);
}

#[test]
fn numbers_keep_to_their_limits() {
    let code = |name, written: &'static str, says| {
        case(
            name,
            move |files: &mut Files| files.set(REPLIES, "/entries/@552/code", raw(written)),
            [error(REPLIES, At::Text(written), says, "whole number")],
        )
    };
    let digit = |name, written: &'static str| {
        case(
            name,
            move |files: &mut Files| files.set(ROOT, "/families/0/categories/0/number", raw(written)),
            [error(ROOT, At::Value("/families/0/categories/0/number"), &["whole number from 0 to 999"], "")],
        )
    };
    let copied = |name, value: Value, says| {
        case(
            name,
            move |files: &mut Files| copy_entry(files, "/entries/@552", value.clone()),
            [error(REPLIES, At::Value("/entries/@end/code"), says, "from 200 to 599")],
        )
    };
    try_all(&[
        code("a negative code", "-552", &["`-552`"]),
        code("a code with an exponent", "5e2", &["`5e2`"]),
        code("a code with a point", "552.5", &["`552.5`"]),
        code("a code with nothing after its point", "552.0", &["`552.0`"]),
        code("a code that no register holds", "4294967296", &["`4294967296`"]),
        code("a code of very many digits", "99999999999999999999999999999999999999", &["`99999999"]),
        digit("a number of four digits", "1000"),
        digit("a negative digit", "-1"),
        digit("a digit of minus zero", "-0"),
        digit("a digit with an exponent", "1e0"),
        digit("a digit with a point", "2.5"),
        copied("a code below all others", json!(199), &["`199`", "no code of the family `smtp`"]),
        copied("a code above all others", json!(600), &["`600`", "no code of the family `smtp`"]),
        copied("a code of nothing", json!(0), &["`0`", "no code of the family `smtp`"]),
        copied("a code in letters", json!("5yz"), &["`5yz`", "no code of the family `smtp`"]),
        copied("a code with a zero before it", json!("0552"), &["`0552`", "no code of the family `smtp`"]),
    ]);
}

#[test]
fn what_stands_twice_or_is_not_there_is_reported() {
    try_all(&[
        case(
            "a code given twice",
            |files| copy_entry(files, "/entries/@552", 552),
            [error(REPLIES, At::Value("/entries/@end/code"), &["`552`", "second time"], "remove or rename")],
        ),
        case(
            "a code given twice, once as a text",
            |files| copy_entry(files, "/entries/@552", "552"),
            [error(REPLIES, At::Value("/entries/@end/code"), &["`552`", "second time"], "remove or rename")],
        ),
        case(
            "two constants with one name",
            |files| files.set(REPLIES, "/entries/@552/constant", "INSUFFICIENT_STORAGE"),
            [error(
                REPLIES,
                At::Value("/entries/@552/constant"),
                &["constant `INSUFFICIENT_STORAGE`", "second time"],
                "rename",
            )],
        ),
        case(
            "two codes with one title",
            |files| files.set(REPLIES, "/entries/@552/title", "Insufficient Storage"),
            [error(REPLIES, At::Value("/entries/@552/title"), &["`Insufficient Storage`", "second time"], "rename")],
        ),
        case(
            "a note on a code that there is not",
            |files| add_note(files, json!([250, 511])),
            [error(PAIRS, At::Value("/notes/@end/codes/1"), &["no entry `511`"], "did you mean")],
        ),
        case(
            "a note on a code that cannot be",
            |files| add_note(files, json!([100, 552])),
            [error(
                PAIRS,
                At::Value("/notes/@end/codes/0"),
                &["`100`", "no code of the family `smtp`"],
                "from 200 to 599",
            )],
        ),
        case(
            "a note on codes in the wrong order",
            |files| add_note(files, json!([552, 250])),
            [error(PAIRS, At::Value("/notes/@end/codes"), &["two different codes", "lower one first"], "[452, 552]")],
        ),
        case(
            "a note on one code twice",
            |files| add_note(files, json!([552, 552])),
            [error(PAIRS, At::Value("/notes/@end/codes"), &["two different codes"], "[452, 552]")],
        ),
        case(
            "a note on one code",
            |files| add_note(files, json!([552])),
            [error(PAIRS, At::Value("/notes/@end/codes"), &["two different codes"], "[452, 552]")],
        ),
        case(
            "a note on three codes",
            |files| add_note(files, json!([250, 452, 552])),
            [error(PAIRS, At::Value("/notes/@end/codes"), &["two different codes"], "[452, 552]")],
        ),
        case(
            "a second note on a pair",
            |files| add_note(files, json!([452, 552])),
            [error(PAIRS, At::Value("/notes/@end/codes"), &["has a note already"], "merge")],
        ),
        case(
            "a language given twice",
            |files| files.push(ROOT, "/checked_in", "tr"),
            [error(ROOT, At::Value("/checked_in/@end"), &["`tr`", "second time"], "remove")],
        ),
        case(
            "a document given twice",
            |files| files.push(ROOT, "/documents", files.get(ROOT, "/documents/@rfc5321")),
            [error(ROOT, At::Value("/documents/@end/id"), &["`rfc5321`", "second time"], "remove")],
        ),
        case(
            "a language whose module has no name",
            |files| {
                files.push(ROOT, "/languages", "as");
                files.files.insert("locales/as.json".into(), files.files[JA].clone());
                files.set("locales/as.json", "/language/tag", "as");
            },
            [error(ROOT, At::Value("/languages/@end"), &["`as`", "cannot be"], "word of Rust")],
        ),
        case(
            "a language without a file",
            |files| drop(files.files.remove(TR)),
            [error(ROOT, At::Value("/languages/@tr"), &["no file", "tr.json"], "make it")],
        ),
        case(
            "a family without a file",
            |files| files.set(ROOT, "/families/0/notes", "smtp/nothing.json"),
            [error(ROOT, At::Value("/families/0/notes"), &["no file", "smtp/nothing.json"], "make it")],
        ),
        case(
            "a language checked in that there is not",
            |files| files.push(ROOT, "/checked_in", "zh-Hant"),
            [error(ROOT, At::Value("/checked_in/@end"), &["`zh-Hant`"], "did you mean `zh-Hans`?")],
        ),
    ]);
}

#[test]
fn a_code_that_no_standard_defines_is_held_to_the_same_rules() {
    let at = |path: &'static str| At::Value(path);
    try_all(&[
        case(
            "a code that has an entry",
            |files| add_non_standard(files, 552, |_| {}),
            [error(REPLIES, at("/non_standard/@end/code"), &["552 has an entry"], "remove one")],
        ),
        case(
            "the same code twice",
            |files| {
                add_non_standard(files, 477, |_| {});
                add_non_standard(files, 477, |_| {});
            },
            [error(REPLIES, at("/non_standard/@end/code"), &["`477`", "second time"], "remove")],
        ),
        case(
            "no reply code",
            |files| add_non_standard(files, 101, |_| {}),
            [error(REPLIES, at("/non_standard/@end/code"), &["`101` is no code"], "200 to 599")],
        ),
        case(
            "an evidence that there is not",
            |files| add_non_standard(files, 477, |code| code["evidence"]["value"] = json!("folklor")),
            [error(REPLIES, at("/non_standard/@end/evidence/value"), &["`folklor`"], "did you mean `folklore`?")],
        ),
        case(
            "an evidence without a source",
            |files| add_non_standard(files, 477, |code| code["evidence"]["inferred"] = json!(false)),
            [error(REPLIES, at("/non_standard/@end/evidence"), &["neither a source"], "inferred")],
        ),
        case(
            "a line without a source",
            |files| add_non_standard(files, 477, |code| drop(code.as_object_mut().unwrap().remove("inferred"))),
            [error(REPLIES, at("/non_standard/@end"), &["neither a source"], "inferred")],
        ),
        case(
            "an unknown word",
            |files| add_non_standard(files, 477, |code| code["text"] = json!(["It answers {RCPT}."])),
            [error(REPLIES, at("/non_standard/@end/text/0"), &["{RCPT}"], "did you mean")],
        ),
    ]);
}

#[test]
fn a_fact_names_its_source() {
    try_all(&[
        case(
            "a fact without source",
            |files| files.set(REPLIES, ADVICE_452, json!({"value": "retry-later"})),
            [error(REPLIES, At::Value(ADVICE_452), &["neither a source", "inference"], "\"sources\": [")],
        ),
        case(
            "a fact that is said to be no inference",
            |files| files.set(REPLIES, ADVICE_452, json!({"value": "retry-later", "inferred": false})),
            [error(REPLIES, At::Value(ADVICE_452), &["neither a source", "inference"], "\"inferred\": true")],
        ),
        case(
            "a text without source",
            |files| files.set(REPLIES, "/entries/@452/short", json!({"text": ["There is no room."]})),
            [error(REPLIES, At::Value("/entries/@452/short"), &["neither a source", "inference"], "\"sources\": [")],
        ),
        case(
            "a severity without source",
            |files| files.remove(ROOT, "/families/0/severities/0/sources"),
            [error(ROOT, At::Value("/families/0/severities/0"), &["neither a source", "inference"], "\"sources\": [")],
        ),
        case(
            "a note without source",
            |files| files.set(PAIRS, "/notes/@452-552/verdict", json!({"text": ["One passes."]})),
            [error(PAIRS, At::Value("/notes/@452-552/verdict"), &["neither a source", "inference"], "\"sources\": [")],
        ),
        case(
            "a source in a document like another",
            |files| files.set(REPLIES, "/entries/@452/facts/advice/sources", json!(["rfc5312#4.2.1"])),
            [error(
                REPLIES,
                At::Value("/entries/@452/facts/advice/sources/0"),
                &["no document `rfc5312`"],
                "did you mean `rfc5321`?",
            )],
        ),
        case(
            "a source in a document like no other",
            |files| files.push(PAIRS, "/notes/@452-552/verdict/sources", "hearsay#1"),
            [error(
                PAIRS,
                At::Value("/notes/@452-552/verdict/sources/@end"),
                &["no document `hearsay`"],
                "`documents`",
            )],
        ),
        case(
            "a source that is no citation",
            |files| files.set(REPLIES, "/entries/@452/facts/advice/sources", json!(["RFC 5321 §4.2.1"])),
            [error(REPLIES, At::Value("/entries/@452/facts/advice/sources/0"), &["RFC 5321 §4.2.1"], "rfc5321#4.2.1")],
        ),
    ]);
}

#[test]
fn placeholders_are_codes_words_of_the_protocol_or_arguments() {
    let says = |text: &str| json!({"state": "draft", "text": text});
    let prose = |text: &str| json!({"state": "draft", "text": ["。", text]});
    try_all(&[
        case(
            "an unknown placeholder in prose",
            |files| files.set(REPLIES, "/entries/@552/description/text/0", "It answers {RCTP TO}."),
            [error(
                REPLIES,
                At::Value("/entries/@552/description/text/0"),
                &["unknown placeholder `{RCTP TO}`"],
                "did you mean `{RCPT TO}`?",
            )],
        ),
        case(
            "a placeholder in prose that is no code",
            |files| files.set(REPLIES, "/entries/@552/use_when/text/0", "Send {652} then."),
            [error(REPLIES, At::Value("/entries/@552/use_when/text/0"), &["unknown placeholder `{652}`"], "a code")],
        ),
        case(
            "a brace in prose that is never closed",
            |files| files.set(REPLIES, "/entries/@552/fix/0/text/0", "Look at {RCPT TO."),
            [error(REPLIES, At::Value("/entries/@552/fix/0/text/0"), &["brace"], "`{RCPT TO}`")],
        ),
        case(
            "a brace in prose that was never opened",
            |files| files.set(PAIRS, "/notes/@452-552/choice/text/0", "Look at RCPT TO}."),
            [error(PAIRS, At::Value("/notes/@452-552/choice/text/0"), &["brace"], "`{RCPT TO}`")],
        ),
        case(
            "a placeholder in the short text",
            |files| files.set(REPLIES, "/entries/@552/short/text/0", "It answers {RCPT TO}."),
            [error(REPLIES, At::Value("/entries/@552/short/text/0"), &["short text"], "without codes")],
        ),
        case(
            "an unknown placeholder in a pattern",
            |files| files.set(EN, "/patterns/advice~1one~1done", "After {code} and {HELO}, {HELOO} is settled."),
            [error(
                EN,
                At::Value("/patterns/advice~1one~1done"),
                &["unknown placeholder `{HELOO}`"],
                "did you mean `{HELO}`?",
            )],
        ),
        case(
            "an argument of another pattern",
            |files| files.set(EN, "/patterns/advice~1one~1done", "After {code}, unlike {permanent}, it is settled."),
            [error(EN, At::Value("/patterns/advice~1one~1done"), &["unknown placeholder `{permanent}`"], "")],
        ),
        case(
            "a misspelt argument",
            |files| files.set(EN, "/patterns/advice~1one~1done", "After {cod}, it is settled."),
            [error(EN, At::Value("/patterns/advice~1one~1done"), &["unknown placeholder `{cod}`"], "`{code}`?")],
        ),
        case(
            "an argument that is missing",
            |files| files.set(EN, "/patterns/relation~1two-success", "Both {a} and the other succeed."),
            [error(
                EN,
                At::Value("/patterns/relation~1two-success"),
                &["placeholder `{b}` is missing"],
                "uses all its arguments",
            )],
        ),
        case(
            "an argument that is missing in a translation",
            move |files| files.set(JA, "/patterns/relation~1two-success", says("{a} は成功です。")),
            [error(
                JA,
                At::Value("/patterns/relation~1two-success"),
                &["placeholder `{b}` is missing"],
                "uses all its arguments",
            )],
        ),
        case(
            "an unknown placeholder in a translated pattern",
            move |files| files.set(TR, "/patterns/advice~1one~1done", says("{code} kodundan sonra {kod} biter.")),
            [error(TR, At::Value("/patterns/advice~1one~1done"), &["unknown placeholder `{kod}`"], "`{code}`?")],
        ),
        case(
            "an unknown placeholder in a translation",
            move |files| files.set(JA, "/prose/smtp~1552~1description", prose("これは {RCTP TO} です。")),
            [error(
                JA,
                At::Value("/prose/smtp~1552~1description"),
                &["unknown placeholder `{RCTP TO}`"],
                "did you mean `{RCPT TO}`?",
            )],
        ),
        case(
            "an argument in a translation that has none",
            move |files| files.set(JA, "/labels/closes~1no", says("{code} なし")),
            [error(JA, At::Value("/labels/closes~1no"), &["unknown placeholder `{code}`"], "")],
        ),
    ]);
}

/// A case of 452 after `RCPT`, whose advice its severity does not allow.
fn odd_case(why: Option<&str>) -> Value {
    let mut odd = json!({
        "id": "odd", "enhanced": ["4.5.9"], "inferred": true,
        "facts": {"advice": {"value": "done", "inferred": true}}
    });
    if let Some(why) = why {
        odd["why"] = json!({"text": [why], "inferred": true});
    }
    odd
}

#[test]
fn advice_agrees_with_its_severity_or_says_why_not() {
    try_all(&[
        case(
            "an advice that contradicts the severity",
            |files| files.set(REPLIES, "/entries/@452/facts/advice/value", "done"),
            [error(
                REPLIES,
                At::Value("/entries/@452/facts/advice/value"),
                &["advice `done`", "severity `transient-negative`"],
                "`why`",
            )],
        ),
        case(
            "an answer whose advice contradicts the severity",
            |files| {
                let facts = json!({"advice": {"value": "do-not-retry", "inferred": true}});
                files.set(REPLIES, "/entries/@452/answers/0/facts", facts);
            },
            [error(
                REPLIES,
                At::Value("/entries/@452/answers/0/facts/advice/value"),
                &["advice `do-not-retry`", "severity `transient-negative`"],
                "`why`",
            )],
        ),
        case(
            "a case whose advice contradicts the severity and that does not say why",
            |files| files.set(REPLIES, "/entries/@452/answers/0/cases", json!([odd_case(None)])),
            [error(
                REPLIES,
                At::Value("/entries/@452/answers/0/cases/0/facts/advice/value"),
                &["advice `done`", "severity `transient-negative`"],
                "`why`",
            )],
        ),
        case(
            "an advice that depends on nothing",
            |files| files.set(REPLIES, "/entries/@211/facts/advice/value", "depends"),
            [error(REPLIES, At::Value("/entries/@211/facts/advice/value"), &["`depends`"], "at least two `cases`")],
        ),
        case(
            "an advice that depends on causes with one advice",
            |files| {
                let one = |id, code| {
                    let advice = json!({"value": "done", "inferred": true});
                    json!({"id": id, "enhanced": [code], "inferred": true, "facts": {"advice": advice}})
                };
                files.set(REPLIES, "/entries/@211/facts/advice/value", "depends");
                files.set(REPLIES, "/entries/@211/answers/0/cases", json!([one("x", "2.0.1"), one("y", "2.0.2")]));
            },
            [error(REPLIES, At::Value("/entries/@211/facts/advice/value"), &["`depends`"], "at least two `cases`")],
        ),
        case(
            "a severity that depends",
            |files| files.push(ROOT, "/families/0/severities/0/advice", "depends"),
            [error(ROOT, At::Value("/families/0/severities/0/advice/@end"), &["`depends`"], "causes differ")],
        ),
    ]);

    let accepted = Workshop::with(|files| {
        files.set(REPLIES, "/entries/@452/answers/0/cases", json!([odd_case(Some("It is done all the same."))]));
    });
    let run = accepted.done(&[]);
    assert!(!run.stdout.is_empty(), "a case that says why is accepted");
}

/// A note on two enhanced status codes, as the last note.
fn add_enhanced_note(files: &mut Files, codes: impl Into<Value>) {
    let verdict = json!({"text": ["One is not the other."], "inferred": true});
    let note = json!({"codes": codes.into(), "often_confused": false, "verdict": verdict});
    files.push(ENHANCED_PAIRS, "/notes", note);
}

#[test]
fn a_code_that_leaves_its_class_open_has_classes_that_fit() {
    const CLASSES: &str = "/entries/@X.2.2/classes";
    let basis = || json!({"value": "open", "inferred": true});
    try_all(&[
        case(
            "a class out of order",
            |files| {
                let (first, second) = (
                    files.get(ENHANCED, "/entries/@X.2.2/classes/0"),
                    files.get(ENHANCED, "/entries/@X.2.2/classes/1"),
                );
                files.set(ENHANCED, CLASSES, json!([second, first]));
            },
            [error(ENHANCED, At::Value("/entries/@X.2.2/classes/1/class"), &["rising order"], "in rising order")],
        ),
        case(
            "a class given twice",
            |files| {
                let again = files.get(ENHANCED, "/entries/@X.2.2/classes/@end");
                files.push(ENHANCED, CLASSES, again);
            },
            [error(ENHANCED, At::Value("/entries/@X.2.2/classes/@end/class"), &["rising order"], "once")],
        ),
        case(
            "a class that there is not",
            move |files| {
                files.set(ENHANCED, CLASSES, json!([{"class": 3, "basis": basis()}, {"class": 4, "basis": basis()}]));
            },
            [
                error(ENHANCED, At::Value("/entries/@X.2.2/classes/0/class"), &["the class 3"], "2, 4 and 5"),
                error(
                    ENHANCED_PAIRS,
                    At::Value("/notes/@4.2.2-5.2.2/codes/1"),
                    &["`5.2.2`", "makes no sense"],
                    "`classes`",
                ),
            ],
        ),
        case(
            "an advice that its class does not allow",
            |files| {
                let facts = json!({"advice": {"value": "do-not-retry", "inferred": true}});
                files.set(ENHANCED, "/entries/@X.2.2/classes/0/facts", facts);
            },
            [error(
                ENHANCED,
                At::Value("/entries/@X.2.2/classes/0/facts/advice/value"),
                &["advice `do-not-retry`", "severity `persistent-transient-failure`"],
                "retry-later",
            )],
        ),
        case(
            "a rule that fits one class and not the other",
            |files| files.remove(ENHANCED, "/entries/@X.0.0/classes/1/facts"),
            [error(
                ENHANCED,
                At::Value("/entries/@X.0.0/facts/advice/value"),
                &["contradicts the severity `persistent-transient-failure`"],
                "retry-later",
            )],
        ),
        case(
            "no classes",
            |files| files.remove(ENHANCED, "/entries/@X.0.0/classes"),
            [error(ENHANCED, At::Value("/entries/@X.0.0"), &["X.0.0", "no classes"], "list in `classes`")],
        ),
        case(
            "an entry for a code in one class",
            |files| {
                let mut copy = files.get(ENHANCED, "/entries/@X.3.1");
                (copy["code"], copy["constant"], copy["title"]) = (json!("4.3.9"), json!("ANOTHER"), json!("Another"));
                files.push(ENHANCED, "/entries", copy);
            },
            [error(ENHANCED, At::Value("/entries/@end/code"), &["4.3.9", "one class"], "begin its code with X")],
        ),
        case(
            "classes of a reply code",
            move |files| files.set(REPLIES, "/entries/@552/classes", json!([{"class": 5, "basis": basis()}])),
            [error(
                REPLIES,
                At::Value("/entries/@552/classes/0"),
                &["the class of this code is its own"],
                "begins with X",
            )],
        ),
        case(
            "a twin of a code that leaves its class open",
            |files| files.set(ENHANCED, "/entries/@X.2.2/twin", "X.3.1"),
            [error(ENHANCED, At::Value("/entries/@X.2.2/twin"), &["no twin"], "remove it")],
        ),
        case(
            "a code that leaves its class open and is compared with all others",
            |files| files.set(ENHANCED, "/entries/@X.2.2/compared", true),
            [error(
                ENHANCED,
                At::Value("/entries/@X.2.2/code"),
                &["X.2.2", "cannot be compared"],
                "`4.2.2` and `5.2.2`",
            )],
        ),
        case(
            "a class without a source",
            |files| files.set(ENHANCED, "/entries/@X.3.1/classes/0/basis", json!({"value": "stated"})),
            [error(
                ENHANCED,
                At::Value("/entries/@X.3.1/classes/0/basis"),
                &["neither a source"],
                "`\"inferred\": true`",
            )],
        ),
        case(
            "a note that leaves a class open",
            |files| add_enhanced_note(files, json!(["X.2.2", "4.3.1"])),
            [error(ENHANCED_PAIRS, At::Value("/notes/@end/codes/0"), &["`X.2.2`", "class open"], "as they are sent")],
        ),
        case(
            "a note on a code in a class in which it makes no sense",
            |files| add_enhanced_note(files, json!(["4.2.2", "5.3.1"])),
            [error(ENHANCED_PAIRS, At::Value("/notes/@end/codes/1"), &["`5.3.1`", "makes no sense"], "`classes`")],
        ),
        case(
            "a note on an enhanced code that there is not",
            |files| add_enhanced_note(files, json!(["4.2.2", "5.2.9"])),
            [error(ENHANCED_PAIRS, At::Value("/notes/@end/codes/1"), &["no entry `X.2.9`"], "`X.2.2`")],
        ),
        case(
            "a note on enhanced codes in the wrong order",
            |files| add_enhanced_note(files, json!(["5.2.2", "4.3.1"])),
            [error(ENHANCED_PAIRS, At::Value("/notes/@end/codes"), &["two different codes"], "")],
        ),
    ]);
}

#[test]
fn codes_that_stand_beside_each_other_are_known_to_both_families() {
    let registered = |code: Value| json!([{"code": code, "inferred": true}]);
    try_all(&[
        case(
            "an enhanced code that the other family does not have",
            move |files| files.set(REPLIES, "/entries/@552/registered", registered(json!("5.2.9"))),
            [error(
                REPLIES,
                At::Value("/entries/@552/registered/0/code"),
                &["`enhanced`", "does not have the code `5.2.9`"],
                "",
            )],
        ),
        case(
            "a reply code that the other family does not have",
            move |files| files.set(ENHANCED, "/entries/@X.2.2/registered", registered(json!(553))),
            [error(
                ENHANCED,
                At::Value("/entries/@X.2.2/registered/0/code"),
                &["`smtp`", "does not have the code `553`"],
                "did you mean `552`?",
            )],
        ),
        case(
            "a reply code beside a reply code",
            move |files| files.set(REPLIES, "/entries/@552/registered", registered(json!(452))),
            [error(
                REPLIES,
                At::Value("/entries/@552/registered/0/code"),
                &["`452`", "no code that stands beside 552"],
                "such as `5.2.2`",
            )],
        ),
        case(
            "an enhanced code beside an enhanced code",
            move |files| files.set(ENHANCED, "/entries/@X.2.2/registered", registered(json!("4.3.1"))),
            [error(
                ENHANCED,
                At::Value("/entries/@X.2.2/registered/0/code"),
                &["`4.3.1`", "no code that stands beside X.2.2"],
                "from 200 to 599",
            )],
        ),
        case(
            "an enhanced code of another class",
            move |files| files.set(REPLIES, "/entries/@552/registered", registered(json!("4.2.2"))),
            [error(REPLIES, At::Value("/entries/@552/registered/0/code"), &["`4.2.2`", "first digit"], "RFC 2034 §4")],
        ),
        case(
            "an enhanced code that leaves its class open",
            move |files| files.set(REPLIES, "/entries/@552/registered", registered(json!("X.2.2"))),
            [error(REPLIES, At::Value("/entries/@552/registered/0/code"), &["`X.2.2`"], "")],
        ),
        case(
            "a code that stands beside it twice",
            move |files| {
                let code = json!({"code": 552, "inferred": true});
                files.set(ENHANCED, "/entries/@X.2.2/registered", json!([code, code]));
            },
            [error(ENHANCED, At::Value("/entries/@X.2.2/registered/1/code"), &["code `552`", "second time"], "remove")],
        ),
    ]);

    // What no standard defines can stand beside a code as well.
    let accepted = Workshop::with(|files| {
        files.push(ENHANCED, "/entries/@X.2.2/registered", json!({"code": 422, "inferred": true}));
    });
    accepted.done(&[]);
}

#[test]
fn a_family_is_like_one_that_has_commands() {
    try_all(&[
        case(
            "a family like one that there is not",
            |files| files.set(ROOT, "/families/@enhanced/like", "smpt"),
            [error(ROOT, At::Value("/families/@enhanced/like"), &["no family `smpt`"], "did you mean `smtp`?")],
        ),
        case(
            "a family like itself",
            |files| files.set(ROOT, "/families/@enhanced/like", "enhanced"),
            [error(ROOT, At::Value("/families/@enhanced/like"), &["`enhanced`", "no commands of its own"], "itself")],
        ),
        case(
            "families like each other",
            |files| {
                files.set(ROOT, "/families/@smtp/like", "enhanced");
            },
            [
                error(ROOT, At::Value("/families/@enhanced/like"), &["`smtp`", "no commands of its own"], "itself"),
                error(ROOT, At::Value("/families/@smtp/like"), &["`enhanced`", "no commands of its own"], "itself"),
            ],
        ),
        case(
            "a family without commands",
            |files| {
                files.remove(ROOT, "/families/@enhanced/like");
                files.remove(ROOT, "/families/@enhanced/commands");
                // And with them their only label.
                for locale in [vec![EN.to_owned()], files.translated_files()].concat() {
                    files.remove(&locale, "/labels/enhanced~1command~1report");
                }
            },
            [error(ROOT, At::Value("/families/@enhanced"), &["`enhanced`", "no commands"], "`like`")],
        ),
        case(
            "a command that the other family has already",
            |files| files.push(ROOT, "/families/@enhanced/commands", json!({"id": "RCPT", "word": "RCPT TO"})),
            [error(
                ROOT,
                At::Value("/families/@enhanced/commands/@end/id"),
                &["command `RCPT`", "second time"],
                "rename",
            )],
        ),
    ]);
}

#[test]
fn commands_codes_and_families_fit_together() {
    try_all(&[
        case(
            "an unknown command",
            |files| files.push(REPLIES, "/entries/@552/answers/0/commands", "RCTP"),
            [error(
                REPLIES,
                At::Value("/entries/@552/answers/0/commands/@end"),
                &["no command `RCTP`", "`smtp`"],
                "did you mean `RCPT`?",
            )],
        ),
        case(
            "a text for a command that the code does not answer",
            |files| files.set(REPLIES, "/entries/@552/seen_when/0/commands", json!(["QUIT"])),
            [error(REPLIES, At::Value("/entries/@552/seen_when/0/commands/0"), &["does not answer", "`QUIT`"], "MAIL")],
        ),
        case(
            "a command that is answered twice",
            |files| {
                let again = json!({"commands": ["HELP"], "inferred": true});
                files.push(REPLIES, "/entries/@211/answers", again);
            },
            [error(
                REPLIES,
                At::Value("/entries/@211/answers/@end/commands/0"),
                &["command `HELP`", "second time"],
                "remove",
            )],
        ),
        case(
            "a twin that names another twin",
            |files| files.set(REPLIES, "/entries/@421/twin", 552),
            [error(REPLIES, At::Value("/entries/@421/twin"), &["`552`", "twin of `421`"], "name each other")],
        ),
        case(
            "a twin that names none",
            |files| files.remove(REPLIES, "/entries/@452/twin"),
            [error(REPLIES, At::Value("/entries/@552/twin"), &["`452`", "twin of `552`"], "name each other")],
        ),
        case(
            "a twin that there is not",
            |files| files.set(REPLIES, "/entries/@421/twin", 529),
            [error(REPLIES, At::Value("/entries/@421/twin"), &["no entry `529`"], "a code with an entry")],
        ),
        case(
            "twins of one severity",
            |files| {
                files.set(REPLIES, "/entries/@211/twin", 214);
                files.set(REPLIES, "/entries/@214/twin", 211);
            },
            [
                error(REPLIES, At::Value("/entries/@211/twin"), &["twin of `211`"], "different severities"),
                error(REPLIES, At::Value("/entries/@214/twin"), &["twin of `214`"], "different severities"),
            ],
        ),
        case(
            "a cause of another class",
            |files| {
                let cause = json!({"id": "odd", "enhanced": ["5.3.9", "4.3.4"], "inferred": true});
                files.set(REPLIES, "/entries/@552/answers/0/cases", json!([cause]));
            },
            [error(
                REPLIES,
                At::Value("/entries/@552/answers/0/cases/0/enhanced/1"),
                &["class of `4.3.4`", "first digit of 552"],
                "RFC 2034",
            )],
        ),
        case(
            "severities that overlap",
            |files| files.set(ROOT, "/families/0/severities/0/to", 300),
            [error(ROOT, At::Value("/families/0/severities/1/from"), &["overlap"], "each begins after")],
        ),
        case(
            "a family that is a word of Rust",
            |files| rename_family(files, "match"),
            [error(ROOT, At::Value("/families/0/id"), &["`match`"], "word of Rust")],
        ),
        case(
            "a family that some systems cannot have as a folder",
            |files| rename_family(files, "aux"),
            [error(ROOT, At::Value("/families/0/id"), &["`aux`"], "reserved name of a file")],
        ),
    ]);
}

/// Gives the first family another id, and all texts the keys that go with it; the other family is like it all the same.
fn rename_family(files: &mut Files, id: &str) {
    let old = files.get(ROOT, "/families/0/id");
    let old = format!("{}/", old.as_str().unwrap());
    files.set(ROOT, "/families/0/id", id);
    files.set(ROOT, "/families/@enhanced/like", id);
    let locales: Vec<String> = files.files.keys().filter(|name| name.starts_with("locales/")).cloned().collect();
    for locale in locales {
        files.edit(&locale, |json| {
            for part in ["labels", "prose"] {
                let Some(Value::Object(texts)) = json.get_mut(part) else { continue };
                *texts = std::mem::take(texts)
                    .into_iter()
                    .map(|(key, text)| match key.strip_prefix(&old) {
                        Some(rest) => (format!("{id}/{rest}"), text),
                        None => (key, text),
                    })
                    .collect();
            }
        });
    }
}

#[test]
fn a_language_has_the_texts_that_there_are_and_no_others() {
    // That a family may be called otherwise, as long as all its texts are.
    Workshop::with(|files| rename_family(files, "post")).done(&[]);

    try_all(&[
        case(
            "an unknown label",
            |files| files.set(JA, "/labels/actor~1sendr", json!({"state": "draft", "text": "送信者"})),
            [error(JA, At::Key("/labels/actor~1sendr"), &["no text `actor/sendr`", "`labels`"], "`actor/sender`?")],
        ),
        case(
            "prose on a code that there is not",
            |files| files.set(TR, "/prose/smtp~1199~1short", json!({"state": "draft", "text": ["Yok."]})),
            [error(TR, At::Key("/prose/smtp~1199~1short"), &["no text `smtp/199/short`", "`prose`"], "")],
        ),
        case(
            "prose that stands beside the facts",
            |files| files.set(EN, "/prose", json!({"smtp/552/short": ["It is too large."]})),
            [error(EN, At::Key("/prose/smtp~1552~1short"), &["no text `smtp/552/short`"], "")],
        ),
        case(
            "a label that the source language lacks",
            |files| files.remove(EN, "/labels/actor~1sender"),
            [error(EN, At::Value("/language/tag"), &["`actor/sender` is missing", "`labels`"], "every text")],
        ),
        case(
            "a translation that lacks its state",
            |files| files.set(JA, "/labels/closes~1no", "なし"),
            [error(JA, At::Value("/labels/closes~1no"), &["state"], "`state` and `text`")],
        ),
        case(
            "a text of the source language that has a state",
            |files| files.set(EN, "/labels/closes~1no", json!({"state": "draft", "text": "no"})),
            [error(EN, At::Value("/labels/closes~1no"), &["no state"], "the text alone")],
        ),
        case(
            "a file that says that it is another",
            |files| files.set(TR, "/language/tag", "tk"),
            [error(TR, At::Value("/language/tag"), &["`tr`", "`tk`"], "file's name")],
        ),
        case(
            "two languages that answer to one tag",
            |files| {
                files.set(JA, "/language/matches", json!(["jp"]));
                files.set(TR, "/language/matches", json!(["tk", "JP"]));
            },
            [error(TR, At::Value("/language/matches/1"), &["`JP`", "a tag of `ja`"], "one language")],
        ),
        case(
            "a tag of another language",
            |files| files.set(JA, "/language/matches", json!(["tr"])),
            [error(JA, At::Value("/language/matches/0"), &["`tr`", "a tag of `tr`"], "one language")],
        ),
        case(
            "a tag excluded from what it is no part of",
            |files| files.set(JA, "/language/excludes", json!(["ja-Latn", "jam"])),
            [error(JA, At::Value("/language/excludes/1"), &["`jam`", "`ja`"], "begins with")],
        ),
        case(
            "a state that there is not",
            |files| files.set(JA, "/labels/closes~1no/state", "cheked"),
            [error(JA, At::Value("/labels/closes~1no/state"), &["unknown value `cheked`"], "`checked`?")],
        ),
        case(
            "a digest that is none",
            |files| files.set(JA, "/labels/closes~1no/digest", "975CC631D6106BFC"),
            [error(JA, At::Value("/labels/closes~1no/digest"), &["975CC631D6106BFC"], "16 small hexadecimal")],
        ),
    ]);
}

#[test]
fn very_long_texts_are_errors_that_can_be_read() {
    let long = || "x".repeat(1_000_000);
    try_all(&[
        case(
            "a very long value",
            move |files| files.set(REPLIES, "/entries/@552/facts/advice/value", long()),
            [error(REPLIES, At::Value("/entries/@552/facts/advice/value"), &["unknown value"], "do-not-retry")],
        ),
        case(
            "a very long key",
            move |files| files.set(REPLIES, &format!("/entries/@552/{}", long()), 1),
            [error(REPLIES, At::Text("\"xxxx"), &["unknown key"], "")],
        ),
        case(
            "a very long placeholder",
            move |files| files.set(REPLIES, "/entries/@552/description/text/0", format!("{{{}}}", long())),
            [error(REPLIES, At::Value("/entries/@552/description/text/0"), &["unknown placeholder"], "a code")],
        ),
        case(
            "a very long number",
            move |files| files.set(REPLIES, "/entries/@552/code", raw(&"5".repeat(1_000_000))),
            [error(REPLIES, At::Text("5555"), &["no code"], "whole number")],
        ),
        case(
            "a very long text that is no id",
            move |files| files.set(REPLIES, "/entries/@552/constant", long()),
            [error(REPLIES, At::Value("/entries/@552/constant"), &["cannot stand here"], "capital")],
        ),
    ]);

    let sentence = format!("A long sentence: {}.", "word ".repeat(200_000).trim_end());
    let accepted = Workshop::with(|files| files.set(REPLIES, "/entries/@552/description/text/0", sentence.as_str()));
    accepted.done(&["--locale", "en"]);
    let page = std::fs::read_to_string(accepted.out().join("reference/en/smtp/552.md")).unwrap();
    assert!(page.contains(&sentence), "a long sentence is a sentence");
}

#[test]
fn columns_count_characters_whatever_stands_before() {
    let before = |text: &str| raw(&format!("\"{text}\", \"tittle\" : 1"));
    try_all(&[
        case(
            "after ü",
            move |files| files.set(REPLIES, "/entries/@552/name", before("Größe über alles")),
            [error(REPLIES, At::Text("\"tittle\" :"), &["`tittle`"], "`title`?")],
        ),
        case(
            "after 日本",
            move |files| files.set(REPLIES, "/entries/@552/name", before("日本語の名前")),
            [error(REPLIES, At::Text("\"tittle\" :"), &["`tittle`"], "`title`?")],
        ),
        case(
            "after a character outside the first plane",
            move |files| files.set(REPLIES, "/entries/@552/name", before("𝒳 😀 e\u{301}")),
            [error(REPLIES, At::Text("\"tittle\" :"), &["`tittle`"], "`title`?")],
        ),
        case(
            "after a tab",
            move |files| files.set(REPLIES, "/entries/@552/name", raw("\"name\",\t\t\"tittle\" : 1")),
            [error(REPLIES, At::Text("\"tittle\" :"), &["`tittle`"], "`title`?")],
        ),
        case(
            "a syntax error after 日本",
            |files| files.set(REPLIES, "/entries/@552/name", raw("\"日本語\" ! 1")),
            [error(REPLIES, At::Text("! 1"), &["not JSON"], "look just before")],
        ),
        case(
            "in a file with carriage returns",
            |files| {
                files.set(REPLIES, "/entries/@552/tittle", "ü");
                let json = files.json(REPLIES);
                let text = layout(&json).text.replace('\n', "\r\n");
                files.bytes(REPLIES, text);
            },
            [error(REPLIES, At::Text("\"tittle\":"), &["`tittle`"], "`title`?")],
        ),
    ]);
}

#[test]
fn all_errors_are_reported_in_one_run() {
    try_all(&[
        case(
            "one syntax error a file, and errors of shape in others",
            |files| {
                files.bytes(REPLIES, "{\n  \"entries\": [\n    {,\n    {,\n  ]\n}\n");
                files.bytes(JA, "{\n  \"language\": ü\n}\n");
                files.set(PAIRS, "/notes/0/verdikt", 1);
                files.set(TR, "/language/direction", "left");
                files.set(TR, "/language/colon", 5);
            },
            [
                error(REPLIES, At::Place(3, 6), &["not JSON"], "look just before"),
                error(JA, At::Text("ü"), &["not JSON"], "look just before"),
                error(PAIRS, At::Key("/notes/0/verdikt"), &["`verdikt`"], "`verdict`?"),
                error(TR, At::Value("/language/direction"), &["`left`"], "ltr"),
                error(TR, At::Value("/language/colon"), &["a text", "a number"], ""),
            ],
        ),
        case(
            "errors of meaning in all files",
            |files| {
                files.push(ROOT, "/checked_in", "ko");
                files.set(REPLIES, "/entries/@211/facts/scope", json!({"value": "command"}));
                files.set(REPLIES, "/entries/@552/constant", "OK");
                files.set(REPLIES, "/entries/@552/twin", 421);
                files.push(REPLIES, "/entries/@552/answers/0/commands", "HLEP");
                add_note(files, json!([552, 421]));
                files.remove(EN, "/labels/closes~1yes");
                files.set(TR, "/labels/closes~1maybe", json!({"state": "draft", "text": "belki"}));
                files.set(JA, "/patterns/advice~1one~1done", json!({"state": "draft", "text": "完了"}));
            },
            [
                error(ROOT, At::Value("/checked_in/@end"), &["`ko`"], "known: en"),
                error(REPLIES, At::Value("/entries/@211/facts/scope"), &["neither a source"], "sources"),
                error(REPLIES, At::Value("/entries/@552/constant"), &["`OK`"], "rename"),
                error(REPLIES, At::Value("/entries/@552/twin"), &["twin of `552`"], "name each other"),
                error(REPLIES, At::Value("/entries/@452/twin"), &["twin of `452`"], "name each other"),
                error(REPLIES, At::Value("/entries/@552/answers/0/commands/@end"), &["`HLEP`"], "`HELP`?"),
                error(PAIRS, At::Value("/notes/@end/codes"), &["lower one first"], "[452, 552]"),
                error(EN, At::Value("/language/tag"), &["`closes/yes` is missing"], "every text"),
                error(TR, At::Key("/labels/closes~1maybe"), &["`closes/maybe`"], ""),
                error(JA, At::Value("/patterns/advice~1one~1done"), &["`{code}` is missing"], "all its arguments"),
            ],
        ),
    ]);
}

#[test]
fn no_command_touches_a_spec_that_is_invalid() {
    let mut faults = Vec::new();
    for (name, broken) in [("syntax", &b"{"[..]), ("shape", b"{}"), ("no UTF-8", b"\xfe")] {
        let workshop = Workshop::with(|files| {
            files.bytes(TR, broken);
            // This file would be written if it could be.
            files.edit(JA, |json| {
                let label = json["labels"]["closes/no"].as_object_mut().unwrap();
                label.remove("digest");
            });
        });
        let before = things(workshop.path());
        for arguments in [
            &[][..],
            &["--check"],
            &["--locale", "en"],
            &["fmt"],
            &["fmt", "--check"],
            &["translations"],
            &["translations", "stamp"],
        ] {
            let Run { code, stdout, stderr } = workshop.run(arguments);
            if code != 2 || !stdout.is_empty() || reported(&stderr).is_empty() {
                faults.push(format!("{name}: {arguments:?} exits with {code}: {stdout}{}", shortened(&stderr)));
            }
            if things(workshop.path()) != before {
                faults.push(format!("{name}: {arguments:?} has written something"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Changes a few bytes somewhere.
fn mutated(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=dice.below(3) {
        let at = dice.below(bytes.len());
        let end = (at + 1 + dice.below(40)).min(bytes.len());
        let signs = b"{}[]\",:\\ \n0159-eE.u\0\xff\xe3ntf";
        match dice.below(6) {
            0 => bytes[at] = u8::try_from(dice.below(256)).unwrap(),
            1 => bytes[at] = signs[dice.below(signs.len())],
            2 => bytes.insert(at, signs[dice.below(signs.len())]),
            3 => drop(bytes.drain(at..end)),
            4 => {
                let part = bytes[at..end].to_vec();
                let to = dice.below(bytes.len());
                bytes.splice(to..to, part);
            }
            _ => bytes.truncate(at.max(1)),
        }
    }
    bytes
}

#[test]
fn whatever_the_bytes_the_command_does_not_panic() {
    const TRIES: u64 = 300;
    let canonical = Files::few();
    let names: Vec<&String> = canonical.files.keys().collect();
    let attempt = |number: u64| {
        let mut dice = Dice(0x5eed_0000 + number);
        let name = names[dice.below(names.len())];
        let workshop = Workshop::new();
        put(&workshop.spec().join(name), mutated(&canonical.files[name], &mut dice));
        // That it does not panic is seen to by whoever runs it.
        let run = workshop.run(&["--jobs", "1"]);
        let said = reported(&run.stderr);
        let mut faults = Vec::new();
        match run.code {
            0 => {}
            2 if workshop.out().exists() => faults.push("has written something".to_owned()),
            2 if said.is_empty() => faults.push(format!("names no place: {}", shortened(&run.stderr))),
            2 => faults.extend(
                said.iter()
                    .filter(|error| error.message.is_empty() || !error.place.contains(".json:"))
                    .map(|error| format!("says {error:?}")),
            ),
            other => faults.push(format!("exits with {other}")),
        }
        faults.into_iter().map(|fault| format!("try {number}, {name}: {fault}")).collect::<Vec<_>>()
    };
    let attempt = &attempt;
    let faults: Vec<String> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..2)
            .map(|half| {
                let numbers = (0..TRIES).filter(move |number| number % 2 == half);
                scope.spawn(move || numbers.flat_map(attempt).collect::<Vec<_>>())
            })
            .collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
