//! The shape of « Carnet de bord »: themes folded into the ten categories, labels without codes, nothing linked.

use std::collections::{BTreeMap, BTreeSet};

use trame_documents::typo::typo;
use trame_domain::category::{Category, Polarity};
use trame_domain::code::Coded;
use trame_domain::label::clean_label;
use trame_domain::pack::EntryOrigin;
use trame_domain::plan::Actor;
use trame_domain::text::{LINE_LIMIT, fold};

use super::{ENTRY_LIMIT, Fields, Incoming, Piece, Source};
use crate::packs::fault::{PackFault, PackRefusal};
use crate::reference::{ActionDef, ObjectiveDef, Referentiel, SituationDef};
use crate::wire::Wire;

/// Names of its lists, in the order of ours.
const LISTS: [&str; 3] = ["situations", "objectifs", "actions"];

/// Where a theme leads, and its words.
struct Theme {
    category: Category,
    label: String,
}

/// What every entry says.
struct Line {
    category: Category,
    label: String,
    aliases: Vec<String>,
    theme: Option<String>,
    key: String,
}

/// Reads the file; none when it is something else, which is noted.
pub(super) fn read(mut fields: Fields<'_, '_>) -> Option<Incoming> {
    let mut lists: Vec<Vec<Piece<'_>>> = Vec::new();
    for name in LISTS {
        let Some(piece) = fields.take(name) else {
            fields.note(fields.at, PackFault::NotAPack);
            return None;
        };
        let items = piece.items();
        if items.is_none()
            || items
                .as_ref()
                .is_some_and(|items| items.len() > ENTRY_LIMIT)
        {
            let found = items.map_or(0, |items| items.len());
            fields.note(piece.at(), PackFault::TooMany { list: name, found });
            return None;
        }
        lists.push(items.unwrap_or_default());
    }
    if lists.iter().all(Vec::is_empty) {
        fields.note(fields.at, PackFault::Empty);
        return None;
    }
    let mut sizes = lists.iter().map(Vec::len);
    let found = [(); 3].map(|()| sizes.next().unwrap_or_default());
    let head = head(&mut fields);
    let themes = themes(&mut fields);
    let text = fields.text;
    let mut reader = Reader {
        text,
        themes,
        refusal: fields.refusal,
        doubled: 0,
    };
    let mut lists = lists.into_iter();
    let mut next = |list| reader.lines(list, lists.next().unwrap_or_default());
    let (situations, objectives, actions) = (next("s"), next("o"), next("a"));
    Some(Incoming {
        head,
        found,
        situations: situations.into_iter().map(situation).collect(),
        objectives: objectives.into_iter().map(objective).collect(),
        actions: actions.into_iter().map(action).collect(),
        is_ours: false,
        themes: reader.themes.len(),
        doubled: reader.doubled,
    })
}

/// What the file says of itself; it may say nothing.
fn head(fields: &mut Fields<'_, '_>) -> Referentiel {
    let meta = fields
        .take("meta")
        .and_then(Piece::fields)
        .unwrap_or_default();
    let said = |name: &str| -> String {
        let text: Option<String> = meta.get(name).and_then(|piece| piece.read());
        let text = typo(&clean_label(&text.unwrap_or_default()));
        text.chars().take(LINE_LIMIT).collect()
    };
    let or = |text: String, other: &str| {
        if text.is_empty() {
            other.to_owned()
        } else {
            text
        }
    };
    Referentiel {
        schema: String::new(),
        version: String::new(),
        published_on: said("date_commit"),
        title: or(said("titre"), "Référentiel importé"),
        source: or(said("depot"), "source non précisée"),
        licence: or(said("licence"), "licence non précisée"),
        categories: Vec::new(),
        situations: Vec::new(),
        objectives: Vec::new(),
        actions: Vec::new(),
    }
}

fn themes(fields: &mut Fields<'_, '_>) -> BTreeMap<String, Theme> {
    let mut themes = BTreeMap::new();
    let items = fields
        .take("themes")
        .and_then(Piece::items)
        .unwrap_or_default();
    for item in items {
        let mut theme = Fields::of(fields.text, item, fields.refusal);
        let (code, at) = theme.text("code");
        let label = theme
            .optional("libelle")
            .map_or_else(|| code.clone(), |(label, _)| label);
        let category = theme
            .optional("categorie")
            .map_or_else(|| code.clone(), |(category, _)| category);
        match Category::from_code(&category) {
            Some(category) => {
                let label = typo(&clean_label(&label));
                themes.insert(code, Theme { category, label });
            }
            None => theme.note(at, PackFault::UnknownTheme(code)),
        }
    }
    themes
}

struct Reader<'a, 'r> {
    text: &'a str,
    themes: BTreeMap<String, Theme>,
    refusal: &'r mut PackRefusal,
    doubled: usize,
}

impl<'a> Reader<'a, '_> {
    fn lines(&mut self, list: &str, items: Vec<Piece<'a>>) -> Vec<Line> {
        let mut seen: BTreeSet<(Category, String)> = BTreeSet::new();
        let mut keys: BTreeSet<String> = BTreeSet::new();
        let mut lines = Vec::new();
        for (rank, item) in items.into_iter().enumerate() {
            let Some(line) = self.line(format!("{list}{rank}"), item, &mut keys) else {
                continue;
            };
            if seen.insert((line.category, fold(&line.label))) {
                lines.push(line);
            } else {
                self.doubled += 1;
            }
        }
        lines
    }

    fn line(&mut self, key: String, item: Piece<'a>, keys: &mut BTreeSet<String>) -> Option<Line> {
        let mut fields = Fields::of(self.text, item, self.refusal);
        let (raw, at) = fields.text("libelle");
        if let Some((code, at)) = fields.optional("key")
            && !keys.insert(code.clone())
        {
            fields.note(at, PackFault::DoubledCode(code));
        }
        let (theme, theme_at) = fields.text("theme");
        let said = fields.optional("categorie");
        let known = self.themes.get(&theme);
        let category = match &said {
            Some((code, at)) => {
                let category = Category::from_code(code);
                if category.is_none() {
                    let (field, found) = ("categorie", code.clone());
                    fields.note(*at, PackFault::UnknownChoice { field, found });
                }
                category
            }
            None => known
                .map(|theme| theme.category)
                .or_else(|| Category::from_code(&theme)),
        };
        let is_known = known.is_some() || Category::from_code(&theme).is_some();
        if !theme.is_empty() && !is_known {
            fields.note(theme_at, PackFault::UnknownTheme(theme.clone()));
        }
        let label = typo(&clean_label(&raw));
        let length = label.chars().count();
        if fold(&label).is_empty() {
            fields.note(at, PackFault::EmptyLabel);
        } else if length > LINE_LIMIT {
            fields.note(at, PackFault::LongLabel(length));
        }
        let category = category?;
        let is_folded = theme != category.code();
        let aliases = if raw == label { Vec::new() } else { vec![raw] };
        Some(Line {
            category,
            label,
            aliases,
            theme: known.filter(|_| is_folded).map(|theme| theme.label.clone()),
            key,
        })
    }
}

fn origin() -> Option<Wire<EntryOrigin>> {
    Some(Wire(EntryOrigin::Imported))
}

fn situation(line: Line) -> Source<SituationDef> {
    let def = SituationDef {
        code: String::new(),
        category: Wire(line.category),
        label: line.label,
        // The source does not say it: a frein nobody saw would be a false one.
        polarity: Wire(Polarity::Neutral),
        france_travail: None,
        objectives: Vec::new(),
        aliases: line.aliases,
        replaced_by: None,
        origin: origin(),
    };
    let (key, theme) = (line.key, line.theme);
    Source { def, key, theme }
}

fn objective(line: Line) -> Source<ObjectiveDef> {
    let def = ObjectiveDef {
        code: String::new(),
        category: Wire(line.category),
        label: line.label,
        actions: Vec::new(),
        thematics: Vec::new(),
        aliases: line.aliases,
        replaced_by: None,
        origin: origin(),
    };
    let (key, theme) = (line.key, line.theme);
    Source { def, key, theme }
}

fn action(line: Line) -> Source<ActionDef> {
    let def = ActionDef {
        code: String::new(),
        category: Wire(line.category),
        label: line.label,
        actor: Wire(Actor::Person),
        weekly_minutes: None,
        proof: None,
        aliases: line.aliases,
        replaced_by: None,
        origin: origin(),
    };
    let (key, theme) = (line.key, line.theme);
    Source { def, key, theme }
}
