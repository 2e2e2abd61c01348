//! Fiche navette of one PMSMP: what is aimed at, what the person agreed to show, and the offer of the company.

mod view;

pub use view::PmsmpSheet;

use chrono::NaiveDate;
use trame_domain::pmsmp::rules::{RuleCode, rule_on};

use super::immersion::print as print_section;
use super::{company_sheet, head, print};
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{Flow, Laid, Signature};
use crate::theme::{body, label, strong};
use crate::typo;

/// The title.
pub const TITLE: &str = "Fiche navette de l’immersion";

/// Prints the sheet.
///
/// # Errors
/// [`DocumentError`] when a font or the page writer fails.
pub fn render_pmsmp_sheet(sheet: &PmsmpSheet) -> Result<Rendered, DocumentError> {
    let meta = Meta {
        title: TITLE.to_owned(),
        author: sheet.letterhead.structure.clone(),
        date: sheet.printed_on,
    };
    print(lay_out(sheet)?, &meta, None)
}

pub(super) fn lay_out(sheet: &PmsmpSheet) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    head::print(&mut flow, &sheet.letterhead)?;
    flow.title(TITLE)?;
    let why = "Période de mise en situation en milieu professionnel (PMSMP). Cette fiche ne remplace pas la convention, signée par tous avant le premier jour.";
    flow.paragraph(vec![label(why)], 0.0)?;
    print_section(&mut flow, &sheet.summary, "à préciser")?;
    print_section(&mut flow, &sheet.aims, "à préciser")?;
    print_person(&mut flow, sheet)?;
    if let Some(offer) = &sheet.offer {
        flow.heading("Volet entreprise")?;
        flow.remark("Ce que l’entreprise propose, tel qu’elle l’a dit.")?;
        flow.keep_with_next();
        company_sheet::print_parts(&mut flow, offer)?;
    }
    print_help(&mut flow, sheet)?;
    if let Some(mentions) = &sheet.letterhead.legal_mentions {
        flow.paragraph(vec![label(mentions)], 8.0)?;
    }
    if sheet.signatures {
        print_signatures(&mut flow, sheet)?;
    }
    let footer = head::foot(&[TITLE, &sheet.name, &typo::date(sheet.printed_on)]);
    flow.finish(&footer)
}

/// The person’s part: the lines agreed to, and nothing else.
fn print_person(flow: &mut Flow, sheet: &PmsmpSheet) -> Result<(), DocumentError> {
    flow.heading("Ce que la personne souhaite vous dire")?;
    if sheet.shared.is_empty() {
        let none = "La personne n’a pas souhaité ajouter d’information.";
        return flow.paragraph(vec![body(none)], 4.0);
    }
    let agreed = match sheet.shared_on {
        Some(day) => format!("Avec son accord, donné le {}.", typo::date(day)),
        None => "Avec son accord.".to_owned(),
    };
    flow.remark(&agreed)?;
    flow.keep_with_next();
    super::immersion::print_lines(flow, &sheet.shared, "à préciser")
}

/// The article a rule stands on, and the day it was read; nothing for a rule that is no law.
fn law(code: RuleCode, on: NaiveDate) -> String {
    let rule = rule_on(code, on);
    let article = rule.and_then(|rule| Some((rule.article?.split_at_checked(1)?, rule.read_on)));
    article.map_or_else(String::new, |((kind, number), read)| {
        let read = typo::date(read);
        format!(" (code du travail, {kind}. {number}, lu le {read})")
    })
}

/// Whom to call, and what to do after an accident.
fn print_help(flow: &mut Flow, sheet: &PmsmpSheet) -> Result<(), DocumentError> {
    let mut paragraphs = vec![vec![
        strong("Un accident, sur place ou sur le trajet ? "),
        body(&format!(
            "Prévenez la structure d’accompagnement dans les 24 heures{}.",
            law(RuleCode::Pm22, sheet.printed_on)
        )),
    ]];
    if let Some(contact) = &sheet.contact {
        paragraphs.insert(
            0,
            vec![
                strong("Une question, une absence, une difficulté ? "),
                head::exact(body(""), contact),
            ],
        );
    }
    flow.heading("En cas de besoin")?;
    flow.callout(&paragraphs)
}

fn print_signatures(flow: &mut Flow, sheet: &PmsmpSheet) -> Result<(), DocumentError> {
    let signature = |title: &str, name: &str| Signature {
        title: title.to_owned(),
        name: name.to_owned(),
        signed_on: None,
    };
    flow.heading("Lu ensemble")?;
    let what = "La personne, l’entreprise et le référent ont lu cette fiche.";
    flow.paragraph(vec![body(what)], 2.0)?;
    flow.keep_with_next();
    flow.signatures(&[
        signature("La personne", &sheet.name),
        signature("L’entreprise", &sheet.company),
        signature("Le référent", &sheet.letterhead.referent),
    ])
}
