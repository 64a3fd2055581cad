//! The JSON Schema of a spec's files, for editors.
//!
//! Takes the shapes by which files are read, gives schemas that accept the same. What a schema cannot say, such as that
//! a code exists, is left to the generator.

use crate::format::push_text;
use crate::shape::Shape;

/// The schema of a file, as JSON; `comment` leads it.
pub(crate) fn schema(title: &str, shape: &Shape, comment: &str) -> String {
    let mut out = String::from("{\n  \"$comment\": ");
    push_text(comment, &mut out);
    out.push_str(",\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"title\": ");
    push_text(title, &mut out);
    out.push_str(",\n");
    write_members(shape, None, 1, true, &mut out);
    out.push_str("\n}\n");
    out
}

fn object(shape: &Shape, doc: Option<&str>, indent: usize, out: &mut String) {
    out.push_str("{\n");
    write_members(shape, doc, indent + 1, false, out);
    out.push('\n');
    line(indent, out);
    out.push('}');
}

fn line(indent: usize, out: &mut String) {
    for _ in 0..indent {
        out.push_str("  ");
    }
}

fn member(key: &str, indent: usize, out: &mut String) {
    line(indent, out);
    push_text(key, out);
    out.push_str(": ");
}

fn list<T>(items: &[T], out: &mut String, mut each: impl FnMut(&T, &mut String)) {
    out.push('[');
    for (position, item) in items.iter().enumerate() {
        if position > 0 {
            out.push_str(", ");
        }
        each(item, out);
    }
    out.push(']');
}

fn write_members(shape: &Shape, doc: Option<&str>, indent: usize, is_root: bool, out: &mut String) {
    let own = match shape {
        Shape::Record(record) => Some(record.doc),
        Shape::Text { of, .. } => Some(*of),
        _ => None,
    };
    if let Some(doc) = doc.or(own) {
        member("description", indent, out);
        push_text(doc.trim(), out);
        out.push_str(",\n");
    }
    match shape {
        Shape::Record(record) => {
            member("type", indent, out);
            out.push_str("\"object\",\n");
            member("additionalProperties", indent, out);
            out.push_str("false,\n");
            let required: Vec<&str> =
                record.fields.iter().filter(|field| field.required).map(|field| field.name).collect();
            if !required.is_empty() {
                member("required", indent, out);
                list(&required, out, |name, out| push_text(name, out));
                out.push_str(",\n");
            }
            member("properties", indent, out);
            out.push_str("{\n");
            if is_root {
                member("$schema", indent + 1, out);
                out.push_str("{ \"type\": \"string\" },\n");
            }
            for (position, field) in record.fields.iter().enumerate() {
                if position > 0 {
                    out.push_str(",\n");
                }
                member(field.name, indent + 1, out);
                object(field.shape, Some(field.doc), indent + 1, out);
            }
            out.push('\n');
            line(indent, out);
            out.push('}');
        }
        Shape::List(item) => {
            member("type", indent, out);
            out.push_str("\"array\",\n");
            member("minItems", indent, out);
            out.push_str("1,\n");
            member("items", indent, out);
            object(item, None, indent, out);
        }
        Shape::Map(item) => {
            member("type", indent, out);
            out.push_str("\"object\",\n");
            member("additionalProperties", indent, out);
            object(item, None, indent, out);
        }
        Shape::Text { pattern, .. } => {
            member("type", indent, out);
            out.push_str("\"string\",\n");
            member("pattern", indent, out);
            // Texts for people: not empty, one line, no white space at the ends.
            push_text(pattern.unwrap_or(r"^\S([^\u0000-\u001f\u007f-\u009f]*\S)?$"), out);
        }
        Shape::Choice(ids) => {
            member("enum", indent, out);
            list(ids, out, |id, out| push_text(id, out));
        }
        Shape::Number { min, max } => {
            member("type", indent, out);
            out.push_str("\"integer\",\n");
            member("minimum", indent, out);
            out.push_str(&format!("{min},\n"));
            member("maximum", indent, out);
            out.push_str(&max.to_string());
        }
        Shape::Bool => {
            member("type", indent, out);
            out.push_str("\"boolean\"");
        }
        Shape::Either(shapes) => {
            member("anyOf", indent, out);
            out.push_str("[\n");
            for (position, shape) in shapes.iter().enumerate() {
                if position > 0 {
                    out.push_str(",\n");
                }
                line(indent + 1, out);
                object(shape, None, indent + 1, out);
            }
            out.push('\n');
            line(indent, out);
            out.push(']');
        }
    }
}
