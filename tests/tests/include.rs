//! The emitted modules in somebody else's crate: included, with every warning denied.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    fs::canonicalize(Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).unwrap()
}

/// A path as a literal of Rust.
fn literal(path: &Path) -> String {
    format!("{:?}", path.to_str().expect("the checkout's path is UTF-8"))
}

#[test]
fn emitted_modules_compile_in_another_crate_and_hold_every_constant() {
    let emitted = root().join("generated/src/emitted");
    let mut source = String::from("//! Includes what was generated.\n#![deny(warnings, missing_docs)]\n");
    let mut files: Vec<PathBuf> = fs::read_dir(&emitted).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in &files {
        let module = file.file_stem().unwrap().to_str().unwrap();
        let path = literal(file);
        writeln!(source, "/// Included.\npub mod {module} {{\n    include!({path});\n}}").unwrap();
    }
    source.push_str("fn main() {\n");
    let json = |path: &str| -> serde_json::Value {
        serde_json::from_slice(&fs::read(root().join("catalogue/spec").join(path)).unwrap()).unwrap()
    };
    let mut constants = 0;
    for family in json("catalogue.json")["families"].as_array().unwrap() {
        let id = family["id"].as_str().unwrap();
        for entry in json(family["entries"].as_str().unwrap())["entries"].as_array().unwrap() {
            let (constant, code) = (entry["constant"].as_str().unwrap(), tests::Code::of(&entry["code"]));
            let said = format!("tables::{id}::{constant}.to_string(), \"{code}\"");
            writeln!(source, "    assert_eq!({said});").unwrap();
            constants += 1;
        }
    }
    source.push_str("    assert!(!tables::CATALOGUE.families.is_empty());\n}\n");
    assert!(constants > 0);

    let folder = tempfile::tempdir().unwrap();
    let catalogue = literal(&root().join("catalogue"));
    let manifest = format!(
        "[package]\nname = \"includes\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\ncatalogue = {{ path = {catalogue} }}\n"
    );
    fs::create_dir(folder.path().join("src")).unwrap();
    fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    fs::write(folder.path().join("src/main.rs"), source).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline"])
        .current_dir(folder.path())
        .env("CARGO_TARGET_DIR", folder.path().join("target"))
        .env_remove("RUSTFLAGS")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn emitted_modules_have_no_inner_attributes_no_unsafe_and_no_paths_into_a_crate() {
    for entry in fs::read_dir(root().join("generated/src/emitted")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(file.attrs.is_empty(), "{}: inner attributes or documentation", path.display());
        for forbidden in ["crate::", "unsafe ", "cfg(feature", "\\u{9", "\\u{3"] {
            assert!(!text.contains(forbidden), "{}: `{forbidden}`", path.display());
        }
    }
}
