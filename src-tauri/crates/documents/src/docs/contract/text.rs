//! The contract as a text to paste elsewhere: the same words as its pages, under the styles of a word processor.

use super::closing::{ENGAGEMENT, SIGNERS};
use super::view::lines;
use super::{Contract, Part, terms, title};
use crate::docs::plan_view::{ActionView, BilanView};
use crate::docs::summary::{CategoryView, identity, situation};
use crate::docs::week;
use crate::error::{DocumentError, Rendered};
use crate::office::{self, Block, Office, Row};
use crate::typo::{date, duration, typo};

/// Writes the contract as a Word text.
///
/// # Errors
/// [`DocumentError`] when the file cannot be finished.
pub fn render_contract_text(contract: &Contract) -> Result<Rendered, DocumentError> {
    let unsigned = contract.unsigned();
    let day = date(contract.printed_on);
    let foot = [Some(contract.kind.as_str()), unsigned, Some(day.as_str())];
    let foot: Vec<&str> = foot.into_iter().flatten().collect();
    let bytes = office::write(&Office {
        title: title(contract).to_owned(),
        author: contract.letterhead.structure.clone(),
        date: contract.printed_on,
        footer: foot.join(" · "),
        blocks: blocks(contract),
    })?;
    Ok(Rendered {
        bytes,
        ..Rendered::default()
    })
}

fn blocks(contract: &Contract) -> Vec<Block> {
    let mut all = head(contract);
    let facts = [
        ("La personne", identity::said(&contract.identity)),
        (
            "Foyer, droits et parcours",
            identity::about(&contract.person),
        ),
        ("Orientation", identity::oriented(&contract.orientation)),
        ("Référent unique et durée", terms::facts(contract)),
    ];
    for (heading, facts) in facts {
        if facts.is_empty() {
            continue;
        }
        all.push(Block::Heading(heading.to_owned()));
        all.extend(facts.iter().map(|(name, value)| named(name, value)));
        if heading == "Orientation" {
            all.extend(contract.deadline_rule.as_deref().map(plain));
        }
    }
    section(
        &mut all,
        "Ce que change cet avenant",
        vec![plain(&contract.amends)],
    );
    if let Some(bilan) = &contract.bilan {
        section(&mut all, "Bilan du contrat précédent", said(bilan));
    }
    if let Some(diagnostic) = &contract.diagnostic
        && contract.shows(Part::Categories)
    {
        let each = diagnostic.categories.iter().flat_map(category);
        let heading = Contract::diagnostic_heading(diagnostic);
        section(&mut all, &heading, each.collect());
    }
    section(
        &mut all,
        "Projet de la personne",
        vec![plain(&contract.project)],
    );
    let immersions = contract.immersions.iter().map(|it| item(it));
    section(
        &mut all,
        "Immersions en entreprise (PMSMP)",
        immersions.collect(),
    );
    if contract.shows(Part::Priorities) {
        let ranked = (1..).zip(&contract.priorities);
        let ranked = ranked.map(|(rank, text)| plain(&format!("{rank}. {text}")));
        section(&mut all, "Priorités", ranked.collect());
    }
    if contract.shows(Part::Plan) {
        section(&mut all, "Objectifs et actions du contrat", plan(contract));
    }
    engagements(&mut all, contract);
    closing(&mut all, contract);
    all
}

fn head(contract: &Contract) -> Vec<Block> {
    let letterhead = &contract.letterhead;
    let about = [
        Some(letterhead.structure.clone()),
        letterhead.service.clone(),
        letterhead.address.clone(),
        letterhead.phone.clone(),
    ];
    let mut all: Vec<Block> = about.into_iter().flatten().map(|it| plain(&it)).collect();
    all.push(strong(&contract.kind));
    match contract.signed_on {
        Some(day) => all.push(strong(&format!("Signé le {}", date(day)))),
        None => all.extend(contract.unsigned().map(strong)),
    }
    if let Some((day, reason)) = &contract.ended {
        all.push(plain(&format!("Mis fin le {} : {reason}", date(*day))));
    }
    all.push(plain(&contract.legal_mention));
    all.retain(has_words);
    all
}

fn category(category: &CategoryView) -> Vec<Block> {
    let name = format!("{}. {}", category.number, category.label);
    let mut all = vec![Block::Part(format!("{name} : {}", category.in_words()))];
    for (is_quote, text) in situation::told(category) {
        all.push(if is_quote {
            Block::Quote(typo(&text))
        } else {
            plain(&text)
        });
    }
    all
}

fn said(bilan: &BilanView) -> Vec<Block> {
    let voices = [
        (
            "Ce que dit la personne",
            [&bilan.person_done, &bilan.person_hindered],
        ),
        (
            "Ce que dit le référent",
            [&bilan.referent_done, &bilan.referent_hindered],
        ),
    ];
    let mut all = vec![];
    for (who, [done, hindered]) in voices {
        let texts = [("Ce qui a été fait", done), ("Ce qui a freiné", hindered)];
        let texts = texts
            .into_iter()
            .filter(|(_, text)| !text.trim().is_empty());
        let texts: Vec<Block> = texts.map(|(name, text)| named(name, text.trim())).collect();
        if !texts.is_empty() {
            all.push(Block::Part(who.to_owned()));
            all.extend(texts);
        }
    }
    all
}

fn plan(contract: &Contract) -> Vec<Block> {
    if contract.objectives.is_empty() {
        return vec![plain("Aucun objectif n’est encore choisi.")];
    }
    let hours = contract.shows(Part::Hours);
    let mut head = vec!["Action", "Qui", "Quand", "Preuve"];
    let mut widths = vec![36, 16, 18, 16];
    if hours {
        head.push("Par semaine");
        widths = vec![30, 15, 16, 14, 11];
    }
    head.push("Accord le");
    widths.push(14);
    let mut rows = vec![];
    for objective in &contract.objectives {
        let priority = objective.priority.map(|rank| format!(" (priorité {rank})"));
        let priority = priority.unwrap_or_default();
        let (category, label) = (&objective.category, &objective.label);
        rows.push(Row::Group(typo(&format!("{category} : {label}{priority}"))));
        let actions = objective.actions.iter();
        rows.extend(actions.map(|action| Row::Cells(cells(action, hours))));
    }
    let table = Block::Table {
        head: head.into_iter().map(str::to_owned).collect(),
        widths,
        rows,
    };
    let mut all = vec![table];
    if hours {
        all.push(named(
            "Total",
            &week::in_a_sentence(&contract.hours, contract.printed_on),
        ));
    }
    all
}

fn cells(action: &ActionView, hours: bool) -> Vec<String> {
    let or_dash = |text: Option<String>| text.unwrap_or_else(|| "–".to_owned());
    let day = |day: Option<chrono::NaiveDate>| day.map(date);
    let when = match (day(action.starts_on), day(action.due_on)) {
        (Some(start), Some(due)) => Some(format!("du {start} au {due}")),
        (Some(start), None) => Some(format!("dès le {start}")),
        (None, Some(due)) => Some(format!("avant le {due}")),
        (None, None) => None,
    };
    let mut cells = vec![
        typo(&action.label),
        action.who.clone(),
        or_dash(when),
        or_dash(action.proof.as_deref().map(typo)),
    ];
    if hours {
        cells.push(or_dash(action.weekly_minutes.map(duration)));
    }
    cells.push(or_dash(day(action.consent_on)));
    cells
}

fn engagements(all: &mut Vec<Block>, contract: &Contract) {
    let both = [
        ("La personne s’engage à :", &contract.person_engagements),
        (
            "L’organisme référent s’engage à :",
            &contract.referent_engagements,
        ),
    ];
    let mut blocks = vec![];
    for (name, text) in both {
        let said = lines(text);
        if !said.is_empty() {
            blocks.push(Block::Part(typo(name)));
            blocks.extend(said.into_iter().map(item));
        }
    }
    section(all, "Engagements", blocks);
}

fn closing(all: &mut Vec<Block>, contract: &Contract) {
    if contract.shows(Part::Observations) {
        let both = [
            ("Observations de la personne", &contract.person_observations),
            ("Observations du référent", &contract.referent_observations),
        ];
        let said = both.into_iter().filter(|(_, text)| !text.trim().is_empty());
        let said = said.map(|(name, text)| named(name, text.trim()));
        section(all, "Observations", said.collect());
    }
    if let Some(appeal) = &contract.appeal {
        section(all, "Voies de recours", vec![plain(appeal)]);
    }
    if contract.shows(Part::Signatures) {
        let [person, referent] = SIGNERS;
        let when = contract.signed_on.map_or_else(
            || "Date et signature :\n\n\n".to_owned(),
            |day| format!("Signé le {}\n\n\n", date(day)),
        );
        let names = [&contract.identity.name, &contract.referent.name];
        let names = names.map(|name| format!("{name}\n{}", typo(&when)));
        let handed = contract
            .handed_on
            .map_or_else(|| "…".to_owned(), |day| format!("{}.", date(day)));
        let frame = Block::Table {
            head: vec![person.to_owned(), referent.to_owned()],
            widths: vec![50, 50],
            rows: vec![Row::Cells(names.to_vec())],
        };
        let handed = plain(&format!("Document remis à la personne le {handed}"));
        section(all, "Signatures", vec![plain(ENGAGEMENT), frame, handed]);
    }
    all.extend(contract.letterhead.legal_mentions.as_deref().map(plain));
}

/// A heading and what it heads; nothing when nothing is said.
fn section(all: &mut Vec<Block>, heading: &str, mut blocks: Vec<Block>) {
    blocks.retain(has_words);
    if !blocks.is_empty() {
        all.push(Block::Heading(typo(heading)));
        all.extend(blocks);
    }
}

fn has_words(block: &Block) -> bool {
    match block {
        Block::Heading(text) | Block::Part(text) | Block::Item(text) | Block::Quote(text) => {
            !text.trim().is_empty()
        }
        Block::Paragraph(pieces) => pieces.iter().any(|(text, _)| !text.trim().is_empty()),
        Block::Table { rows, .. } => !rows.is_empty(),
    }
}

fn plain(text: &str) -> Block {
    Block::Paragraph(vec![(typo(text), false)])
}

fn strong(text: &str) -> Block {
    Block::Paragraph(vec![(typo(text), true)])
}

fn item(text: &str) -> Block {
    Block::Item(typo(text))
}

fn named(name: &str, value: &str) -> Block {
    let name = typo(&format!("{name} : "));
    Block::Paragraph(vec![(name, true), (value.to_owned(), false)])
}
