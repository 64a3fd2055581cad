//! The canonical form of a spec's files.
//!
//! Takes the JSON of a file and its shape, gives the one text that says the same: two spaces of indentation, keys in
//! the order of their shape or sorted, one text for people a line, and on one line whatever is short and holds none.

use crate::json::{Node, Value};
use crate::shape::Shape;

/// The longest line on which a list or an object is written whole.
const WIDTH: usize = 120;

/// Writes a file in its canonical form.
pub(crate) fn canonical(root: &Node, shape: &Shape) -> String {
    let mut out = String::new();
    write(root, Some(shape), 0, true, &mut out);
    out.push('\n');
    out
}

/// Writes a value that begins at a column of the line that is being written.
fn write(node: &Node, shape: Option<&Shape>, indent: usize, is_root: bool, out: &mut String) {
    let shape = shape.map(|shape| chosen(shape, node));
    let column = out.len() - out.rfind('\n').map_or(0, |at| at + 1);
    match &node.value {
        Value::Object(_) | Value::Array(_) if !is_root && !shape.is_some_and(Shape::holds_prose) => {
            let mut line = String::new();
            write_inline(node, shape, &mut line);
            // Room for the comma after it.
            if column + line.chars().count() < WIDTH {
                return out.push_str(&line);
            }
        }
        _ => {}
    }
    match &node.value {
        Value::Array(items) if !items.is_empty() => {
            out.push('[');
            for (position, item) in items.iter().enumerate() {
                out.push_str(if position == 0 { "\n" } else { ",\n" });
                push_indent(indent + 1, out);
                write(item, shape.and_then(item_shape), indent + 1, false, out);
            }
            out.push('\n');
            push_indent(indent, out);
            out.push(']');
        }
        Value::Object(members) if !members.is_empty() => {
            out.push('{');
            for (position, (key, value, shape)) in ordered(members, shape).into_iter().enumerate() {
                out.push_str(if position == 0 { "\n" } else { ",\n" });
                push_indent(indent + 1, out);
                push_text(key, out);
                out.push_str(": ");
                write(value, shape, indent + 1, false, out);
            }
            out.push('\n');
            push_indent(indent, out);
            out.push('}');
        }
        _ => write_inline(node, shape, out),
    }
}

fn write_inline(node: &Node, shape: Option<&Shape>, out: &mut String) {
    let shape = shape.map(|shape| chosen(shape, node));
    match &node.value {
        Value::Array(items) => {
            out.push('[');
            for (position, item) in items.iter().enumerate() {
                if position > 0 {
                    out.push_str(", ");
                }
                write_inline(item, shape.and_then(item_shape), out);
            }
            out.push(']');
        }
        Value::Object(members) => {
            out.push('{');
            for (position, (key, value, shape)) in ordered(members, shape).into_iter().enumerate() {
                out.push_str(if position == 0 { " " } else { ", " });
                push_text(key, out);
                out.push_str(": ");
                write_inline(value, shape, out);
            }
            out.push_str(if members.is_empty() { "}" } else { " }" });
        }
        Value::Text(text) => push_text(text, out),
        Value::Number(digits) => out.push_str(digits),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Null => out.push_str("null"),
    }
}

/// Of several shapes the one that fits the kind of a value.
fn chosen<'s>(shape: &'s Shape, node: &Node) -> &'s Shape {
    let Shape::Either(shapes) = shape else { return shape };
    let fits = |shape: &&&'static Shape| {
        matches!(
            (shape, &node.value),
            (Shape::Record(_) | Shape::Map(_), Value::Object(_))
                | (Shape::List(_), Value::Array(_))
                | (Shape::Text { .. } | Shape::Choice(_), Value::Text(_))
                | (Shape::Number { .. }, Value::Number(_))
        )
    };
    shapes.iter().find(fits).map_or(shape, |shape| *shape)
}

fn item_shape(shape: &Shape) -> Option<&'static Shape> {
    match shape {
        Shape::List(item) => Some(item),
        _ => None,
    }
}

/// The members of an object in canonical order: `$schema` first, then as the record has them, or sorted.
fn ordered<'n>(
    members: &'n [crate::json::Member],
    shape: Option<&Shape>,
) -> Vec<(&'n str, &'n Node, Option<&'static Shape>)> {
    let mut ordered: Vec<_> = members
        .iter()
        .map(|member| {
            let (rank, shape) = match shape {
                _ if member.key == "$schema" => (0, None),
                Some(Shape::Record(record)) => {
                    let field = record.fields.iter().position(|field| field.name == member.key);
                    let shape = field.and_then(|at| record.fields.get(at)).map(|field| field.shape);
                    (field.map_or(usize::MAX, |at| at + 1), shape)
                }
                Some(Shape::Map(item)) => (1, Some(*item)),
                _ => (1, None),
            };
            (rank, member.key.as_str(), &member.node, shape)
        })
        .collect();
    ordered.sort_by_key(|(rank, key, ..)| (*rank, *key));
    ordered.into_iter().map(|(_, key, node, shape)| (key, node, shape)).collect()
}

fn push_indent(levels: usize, out: &mut String) {
    for _ in 0..levels {
        out.push_str("  ");
    }
}

/// Writes a text as JSON; characters stay as they are where JSON allows it.
pub(crate) fn push_text(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            control if control.is_control() || crate::emit::rust::is_invisible(control) => {
                let mut units = [0; 2];
                for unit in control.encode_utf16(&mut units) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
            other => out.push(other),
        }
    }
    out.push('"');
}
