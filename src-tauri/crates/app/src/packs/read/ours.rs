//! Our own format, `trame/referentiel/1`, whose schema lies in `assets/schema`.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use trame_domain::category::{Category, Polarity};
use trame_domain::code::Coded;
use trame_domain::pack::EntryOrigin;
use trame_domain::plan::{Actor, WEEKLY_MINUTES_LIMIT};
use trame_domain::text::LINE_LIMIT;

use super::fields::exact;
use super::{ENTRY_LIMIT, Fields, Incoming, PackFault, Piece, Source, Wanted};
use crate::packs::version::is_version;
use crate::reference::{ActionDef, CategoryDef, ObjectiveDef, Referentiel, SituationDef};
use crate::wire::Wire;

const SCHEMA: &str = "trame/referentiel/1";
const FAMILY: &str = "trame/referentiel/";
/// Most characters of a code.
const CODE_LIMIT: usize = 80;

/// Codes said so far, and the links to be checked once all are.
#[derive(Default)]
struct Codes {
    all: BTreeSet<String>,
    by_list: BTreeMap<&'static str, BTreeSet<String>>,
    links: Vec<(&'static str, String, usize)>,
}

/// What every entry says.
struct Line {
    code: String,
    category: Wire<Category>,
    label: String,
    aliases: Vec<String>,
    replaced_by: Option<String>,
    origin: Option<Wire<EntryOrigin>>,
}

/// Reads the file; none when it is of another format, which is noted.
pub(super) fn read(mut fields: Fields<'_, '_>, schema: Piece<'_>) -> Option<Incoming> {
    let found: String = schema.read().unwrap_or_default();
    if found != SCHEMA {
        let fault = if found.starts_with(FAMILY) {
            PackFault::Newer
        } else {
            PackFault::NotAPack
        };
        fields.note(schema.at(), fault);
        return None;
    }
    let (version, at) = fields.text("version");
    if !is_version(&version) {
        let (field, wanted) = ("version".to_owned(), Wanted::Version);
        fields.note(at, PackFault::WrongType { field, wanted });
    }
    let (published_on, at) = fields.text("publishedOn");
    if published_on.parse::<NaiveDate>().is_err() {
        let (field, wanted) = ("publishedOn".to_owned(), Wanted::Date);
        fields.note(at, PackFault::WrongType { field, wanted });
    }
    let mut said = |name| fields.line(name).0;
    let (title, source, licence) = (said("title"), said("source"), said("licence"));
    let mut codes = Codes::default();
    let categories = categories(&mut fields);
    let situations = entries(&mut fields, "situations", &mut codes, situation);
    let objectives = entries(&mut fields, "objectives", &mut codes, objective);
    let actions = entries(&mut fields, "actions", &mut codes, action);
    codes.check_links(&mut fields);
    fields.end();
    let head = Referentiel {
        schema: SCHEMA.to_owned(),
        version,
        published_on,
        title,
        source,
        licence,
        categories,
        situations: Vec::new(),
        objectives: Vec::new(),
        actions: Vec::new(),
    };
    Some(Incoming {
        head,
        found: [situations.len(), objectives.len(), actions.len()],
        situations,
        objectives,
        actions,
        is_ours: true,
        themes: Category::ALL.len(),
        doubled: 0,
    })
}

fn categories(fields: &mut Fields<'_, '_>) -> Vec<CategoryDef> {
    let mut found: Vec<CategoryDef> = Vec::new();
    let pieces = fields.list("categories", ENTRY_LIMIT);
    let at = pieces.first().map_or(fields.at, |piece| piece.at());
    for piece in pieces {
        let mut entry = Fields::of(fields.text, piece, fields.refusal);
        let code = entry.choice::<Category>("code");
        let label = label(&mut entry);
        let order = entry.need("order").and_then(Piece::read);
        let (prompt, _) = entry.line("prompt");
        let france_travail = entry.need("franceTravail").and_then(Piece::read);
        let data_inclusion = entry.need("dataInclusion").and_then(Piece::read);
        match (code, order, france_travail, data_inclusion) {
            (Some(code), Some(order), Some(france_travail), Some(data_inclusion)) => {
                let code = Wire(code);
                if found.iter().any(|def| def.code == code) {
                    entry.note(piece.at(), PackFault::Categories(code.0.code().to_owned()));
                }
                found.push(CategoryDef {
                    code,
                    label,
                    order,
                    prompt,
                    france_travail,
                    data_inclusion,
                });
            }
            (Some(_), ..) => {
                let (field, wanted) = ("categories".to_owned(), Wanted::Object);
                entry.note(piece.at(), PackFault::WrongType { field, wanted });
            }
            (None, ..) => {}
        }
        entry.end();
    }
    for category in Category::ALL {
        if !found.iter().any(|def| def.code.0 == *category) {
            fields.note(at, PackFault::Categories(category.code().to_owned()));
        }
    }
    found.sort_by_key(|def| def.order);
    found
}

fn entries<D>(
    fields: &mut Fields<'_, '_>,
    list: &'static str,
    codes: &mut Codes,
    read: impl Fn(&mut Fields<'_, '_>, Line, &mut Codes) -> D,
) -> Vec<Source<D>> {
    let mut found = Vec::new();
    for (rank, piece) in fields.list(list, ENTRY_LIMIT).into_iter().enumerate() {
        let mut entry = Fields::of(fields.text, piece, fields.refusal);
        let line = line(&mut entry, list, codes);
        let def = read(&mut entry, line, codes);
        entry.end();
        let key = format!("{}{rank}", list.get(..1).unwrap_or_default());
        found.push(Source {
            def,
            key,
            theme: None,
        });
    }
    found
}

fn line(entry: &mut Fields<'_, '_>, list: &'static str, codes: &mut Codes) -> Line {
    let (code, at) = entry.text("code");
    let category = entry.choice::<Category>("category");
    if !code.is_empty() && !category.is_none_or(|category| is_code(&code, category)) {
        entry.note(at, PackFault::BadCode(code.clone()));
    }
    codes.by_list.entry(list).or_default().insert(code.clone());
    if !code.is_empty() && !codes.all.insert(code.clone()) {
        entry.note(at, PackFault::DoubledCode(code.clone()));
    }
    let label = label(entry);
    let aliases = entry.texts("aliases").into_iter().map(|(alias, _)| alias);
    let aliases = aliases.filter(|alias| !alias.trim().is_empty()).collect();
    let replaced_by = entry.optional("replacedBy");
    if let Some((target, at)) = &replaced_by {
        codes.links.push((list, target.clone(), *at));
    }
    let origin = entry.optional("origin").and_then(|(found, at)| {
        let known = EntryOrigin::from_code(&found);
        if known.is_none() {
            entry.note(
                at,
                PackFault::UnknownChoice {
                    field: "origin",
                    found,
                },
            );
        }
        known.map(Wire)
    });
    Line {
        code,
        category: Wire(category.unwrap_or(Category::Logement)),
        label,
        aliases,
        replaced_by: replaced_by.map(|(code, _)| code),
        origin,
    }
}

/// A label as the file has it: our own format is clean already, no-break spaces included.
fn label(entry: &mut Fields<'_, '_>) -> String {
    let (label, at) = entry.line("label");
    let length = label.chars().count();
    if length > LINE_LIMIT {
        entry.note(at, PackFault::LongLabel(length));
    } else if label.is_empty() {
        entry.note(at, PackFault::EmptyLabel);
    }
    label
}

/// `category.short_name`, in lower case ASCII.
fn is_code(code: &str, category: Category) -> bool {
    let name = code
        .strip_prefix(category.code())
        .and_then(|rest| rest.strip_prefix('.'));
    name.is_some_and(|name| {
        let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let is_joined = !name.ends_with('_') && !name.contains("__");
        code.len() <= CODE_LIMIT
            && is_joined
            && name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.chars().all(is_plain)
    })
}

impl Codes {
    fn link(&mut self, list: &'static str, found: Vec<(String, usize)>) -> Vec<String> {
        self.links
            .extend(found.iter().map(|(code, at)| (list, code.clone(), *at)));
        found.into_iter().map(|(code, _)| code).collect()
    }

    fn check_links(&self, fields: &mut Fields<'_, '_>) {
        for (list, code, at) in &self.links {
            if !self
                .by_list
                .get(list)
                .is_some_and(|codes| codes.contains(code))
            {
                fields.note(*at, PackFault::LinkToNothing(code.clone()));
            }
        }
    }
}

fn situation(entry: &mut Fields<'_, '_>, line: Line, codes: &mut Codes) -> SituationDef {
    let polarity = entry
        .choice::<Polarity>("polarity")
        .unwrap_or(Polarity::Neutral);
    SituationDef {
        polarity: Wire(polarity),
        france_travail: entry.optional("franceTravail").map(|(value, _)| value),
        objectives: codes.link("objectives", entry.texts("objectives")),
        code: line.code,
        category: line.category,
        label: line.label,
        aliases: line.aliases,
        replaced_by: line.replaced_by,
        origin: line.origin,
    }
}

fn objective(entry: &mut Fields<'_, '_>, line: Line, codes: &mut Codes) -> ObjectiveDef {
    ObjectiveDef {
        actions: codes.link("actions", entry.texts("actions")),
        thematics: entry
            .texts("thematics")
            .into_iter()
            .map(|(text, _)| text)
            .collect(),
        code: line.code,
        category: line.category,
        label: line.label,
        aliases: line.aliases,
        replaced_by: line.replaced_by,
        origin: line.origin,
    }
}

fn action(entry: &mut Fields<'_, '_>, line: Line, _: &mut Codes) -> ActionDef {
    let actor = entry.choice::<Actor>("actor").unwrap_or(Actor::Person);
    ActionDef {
        actor: Wire(actor),
        weekly_minutes: entry.number("weeklyMinutes", WEEKLY_MINUTES_LIMIT),
        proof: entry.optional("proof").map(|(text, _)| exact(&text)),
        code: line.code,
        category: line.category,
        label: line.label,
        aliases: line.aliases,
        replaced_by: line.replaced_by,
        origin: line.origin,
    }
}
