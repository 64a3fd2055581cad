//! A spec as keys and values, and what differs between two.
//!
//! Takes the JSON of a folder as plain values, gives each text and each fact under a key that stays the same when
//! something else is inserted. It needs no valid spec, and knows no code and no language.

use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// What a key held before and holds now.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Change {
    /// The file, and the path inside it.
    pub(crate) key: String,
    pub(crate) old: Option<String>,
    pub(crate) new: Option<String>,
}

/// Everything that differs between two folders of a spec, by key.
pub(crate) fn changes(base: &Path, head: &Path) -> std::io::Result<Vec<Change>> {
    let (mut old, mut new) = (BTreeMap::new(), BTreeMap::new());
    read(base, base, &mut old)?;
    read(head, head, &mut new)?;
    let keys: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let changes = keys.into_iter().filter(|key| old.get(*key) != new.get(*key));
    Ok(changes.map(|key| Change { key: key.clone(), old: old.get(key).cloned(), new: new.get(key).cloned() }).collect())
}

fn read(root: &Path, folder: &Path, values: &mut BTreeMap<String, String>) -> std::io::Result<()> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            read(root, &path, values)?;
            continue;
        }
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let name = path.strip_prefix(root).unwrap_or(&path).with_extension("").display().to_string();
        match serde_json::from_slice(&std::fs::read(&path)?) {
            Ok(value) => flatten(&name, &value, values),
            Err(error) => {
                values.insert(name, format!("no JSON: {error}"));
            }
        }
    }
    Ok(())
}

/// The member of an object by which it is known among its like.
fn name(value: &Value) -> Option<String> {
    let member = ["code", "codes", "id", "actor", "tag", "commands", "term"].iter().find_map(|key| value.get(key))?;
    Some(match member {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join("-"),
        other => other.to_string(),
    })
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn flatten(key: &str, value: &Value, values: &mut BTreeMap<String, String>) {
    match value {
        // A translation says its state beside its text; its digest follows from the text that it translates.
        Value::Object(members) => {
            for (name, member) in members.iter().filter(|(name, _)| *name != "digest" && *name != "$schema") {
                // What these hold is known by the name of the object they stand in, or by its own.
                if ["text", "value", "entries", "notes"].contains(&name.as_str()) {
                    flatten(key, member, values);
                } else {
                    flatten(&format!("{key} · {name}"), member, values);
                }
            }
        }
        Value::Array(items) if items.iter().any(Value::is_object) => {
            for (index, item) in items.iter().enumerate() {
                let name = name(item).unwrap_or_else(|| index.to_string());
                flatten(&format!("{key} · {name}"), item, values);
            }
        }
        Value::Array(items) => {
            let sentences = items.iter().any(|item| item.as_str().is_some_and(|text| text.contains(' ')));
            let joined: Vec<String> = items.iter().map(plain).collect();
            values.insert(key.to_owned(), joined.join(if sentences { "\n" } else { ", " }));
        }
        other => {
            values.insert(key.to_owned(), plain(other));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::flatten;
    use std::collections::BTreeMap;

    #[test]
    fn keys_name_things_by_what_they_are() {
        let json = serde_json::json!({"entries": [
            {"code": 552, "facts": {"advice": {"value": "done", "sources": ["a#1", "b"]}}, "short": {"text": ["One text."]}},
        ]});
        let mut values = BTreeMap::new();
        flatten("f", &json, &mut values);
        let wanted = [
            ("f · 552 · code", "552"),
            ("f · 552 · facts · advice", "done"),
            ("f · 552 · facts · advice · sources", "a#1, b"),
            ("f · 552 · short", "One text."),
        ];
        let values: Vec<(&str, &str)> = values.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        assert_eq!(values, wanted);
    }
}
