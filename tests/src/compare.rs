//! Two readings of a page: as it must be and as it is.
//!
//! Both go in, the differences come out, each with the section and what in it differs: a sentence, an item, a cell.

use crate::page::{Block, Page, Section};

/// What differs between a page as it must be read and as it is.
pub(crate) fn compare(wanted: &Page, found: &Page, failures: &mut Vec<String>) {
    if wanted.comments != found.comments {
        failures.push(format!("the comments are {:?}", found.comments));
    }
    if wanted.element != found.element {
        failures.push(format!("language and direction are {:?}, not {:?}", found.element, wanted.element));
    }
    let names = |page: &Page| page.sections.iter().map(Section::name).collect::<Vec<_>>();
    let (wanted_names, found_names) = (names(wanted), names(found));
    let missing = surplus(&wanted_names, &found_names);
    failures.extend(missing.iter().map(|name| format!("{name}: the section is missing")));
    let added = surplus(&found_names, &wanted_names);
    failures.extend(added.iter().map(|name| format!("{name}: the section does not belong, or not a second time")));
    if missing.is_empty() && added.is_empty() && wanted_names != found_names {
        failures.push(format!("the order of the sections is {found_names:?}, not {wanted_names:?}"));
    }
    for (number, (name, section)) in wanted_names.iter().zip(&wanted.sections).enumerate() {
        // Of sections that are called the same, the first is compared with the first.
        let earlier = wanted_names.iter().take(number).filter(|other| *other == name).count();
        let mut found = found_names.iter().zip(&found.sections).filter(|(other, _)| *other == name);
        let Some((_, same)) = found.nth(earlier) else { continue };
        if section.level != same.level || section.anchors != same.anchors {
            let (level, anchors) = (section.level, &section.anchors);
            failures.push(format!("{name}: the heading is not of level {level} with the anchors {anchors:?}"));
        }
        if section.heading != same.heading {
            failures.push(format!("{name}: the heading is `{}`, not `{}`", same.heading, section.heading));
        }
        compare_blocks(name, &section.blocks, &same.blocks, failures);
    }
}

fn compare_blocks(name: &str, wanted: &[Block], found: &[Block], failures: &mut Vec<String>) {
    let kinds = |blocks: &[Block]| blocks.iter().map(|block| block.kind().to_owned()).collect::<Vec<_>>();
    if kinds(wanted) != kinds(found) {
        failures.push(format!("{name}: holds {:?}, not {:?}", kinds(found), kinds(wanted)));
        let all = |blocks: &[Block]| blocks.iter().flat_map(lines).collect::<Vec<_>>();
        return lists(name, &all(wanted), &all(found), failures);
    }
    for (wanted, found) in wanted.iter().zip(found) {
        match (wanted, found) {
            (Block::Table(wanted), Block::Table(found)) => compare_tables(name, wanted, found, failures),
            (Block::Listing(wanted, _), Block::Listing(found, _)) if wanted != found => {
                failures.push(format!("{name}: the listing is marked `{found}`, not `{wanted}`"));
            }
            (wanted, found) => lists(&format!("{name}, {}", wanted.kind()), &lines(wanted), &lines(found), failures),
        }
    }
}

/// What a block says, line by line.
fn lines(block: &Block) -> Vec<String> {
    match block {
        Block::Paragraph(text) | Block::Listing(_, text) => text.split('\n').map(str::to_owned).collect(),
        Block::List(items) => items.clone(),
        Block::Table(rows) => rows.iter().map(|row| row.join(" | ")).collect(),
    }
}

/// Cell by cell where both have the same rows, else row by row.
fn compare_tables(name: &str, wanted: &[Vec<String>], found: &[Vec<String>], failures: &mut Vec<String>) {
    let heads = |rows: &[Vec<String>]| rows.iter().map(|row| (row.first().cloned(), row.len())).collect::<Vec<_>>();
    if heads(wanted) != heads(found) {
        let rows = |rows: &[Vec<String>]| rows.iter().map(|row| row.join(" | ")).collect::<Vec<_>>();
        return lists(&format!("{name}, table"), &rows(wanted), &rows(found), failures);
    }
    for (wanted_row, found_row) in wanted.iter().zip(found) {
        for (column, (cell, said)) in
            wanted_row.iter().zip(found_row).enumerate().filter(|(_, (one, other))| one != other)
        {
            let row = wanted_row.first().map_or("", String::as_str);
            let column = wanted.first().and_then(|head| head.get(column)).map_or("", String::as_str);
            failures.push(format!("{name}, row `{row}`, column `{column}`: says `{said}`, not `{cell}`"));
        }
    }
}

/// The lines that stand in one list and not, or not as often, in another.
fn surplus(lines: &[String], others: &[String]) -> Vec<String> {
    let mut rest: Vec<&String> = others.iter().collect();
    let left = lines.iter().filter(|line| match rest.iter().position(|other| other == line) {
        Some(at) => {
            rest.swap_remove(at);
            false
        }
        None => true,
    });
    left.cloned().collect()
}

/// Which lines differ in two lists.
fn lists(name: &str, wanted: &[String], found: &[String], failures: &mut Vec<String>) {
    if wanted == found {
        return;
    }
    let (missing, added) = (surplus(wanted, found), surplus(found, wanted));
    if missing.is_empty() && added.is_empty() {
        failures.push(format!("{name}: the order is {found:?}, not {wanted:?}"));
    }
    failures.extend(missing.iter().map(|line| format!("{name}: is missing: {line}")));
    failures.extend(added.iter().map(|line| format!("{name}: does not belong: {line}")));
}
