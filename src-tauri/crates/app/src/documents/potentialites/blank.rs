//! The grid to fill in by hand: of a grid already opened, its own words; of none, those of the pack.

use trame_documents::docs::blank_potentialites::{BlankAnswer, BlankDomain, BlankPotentialites};
use trame_domain::clock::Now;
use trame_domain::potentialites::{GridForm, PotentialitesMark};

use super::super::choice::Choice;
use super::super::letterhead;
use super::ToldGrid;
use crate::dto::document::DocumentRequest;
use crate::error::AppError;
use crate::reference::{PotentialitesPack, Reference};
use crate::session::Session;

/// Reads what it prints: nobody’s name, no answer.
pub(in crate::documents) fn view(
    session: &Session,
    choice: &Choice,
    request: &DocumentRequest,
    reference: &Reference,
    now: Now,
) -> Result<BlankPotentialites, AppError> {
    let pack = &reference.potentialites;
    let told = request.grid_id.is_some();
    let told = told.then(|| ToldGrid::read(session, request, reference));
    let told = told.transpose()?;
    let asked = match &told {
        Some(told) => of_grid(told),
        None => of_pack(pack, request),
    };
    let version = told.map_or_else(|| pack.version.clone(), |told| told.grid.pack);
    let answers = pack.marks.iter().map(|mark| BlankAnswer {
        short: short(mark.code.0).map_or_else(|| mark.label.clone(), str::to_owned),
        label: mark.label.clone(),
    });
    Ok(BlankPotentialites {
        letterhead: letterhead::read(session, choice),
        printed_on: now.today(),
        pack: Some(version),
        banner: pack.banner.clone(),
        answers: answers.collect(),
        domains: by_domain(pack, &asked),
    })
}

/// Words short enough to stand five to a line under each sentence.
fn short(mark: PotentialitesMark) -> Option<&'static str> {
    match mark {
        PotentialitesMark::Strong | PotentialitesMark::Fine | PotentialitesMark::Forward => None,
        PotentialitesMark::Blocked => Some("Ça me bloque"),
        PotentialitesMark::Pass => Some("Je passe"),
    }
}

/// Items with their sentence.
type Asked = Vec<(String, String)>;

fn of_grid(told: &ToldGrid) -> Asked {
    let answers = told.answers.iter();
    let each = answers.map(|answer| (answer.item.clone(), answer.label.clone()));
    each.collect()
}

fn of_pack(pack: &PotentialitesPack, request: &DocumentRequest) -> Asked {
    let form = request.grid_form.map_or(GridForm::Full, |form| form.0);
    let pregnancy = request.grid_pregnancy.unwrap_or(false);
    let items = pack.items(form);
    let each = items.map(|(_, item)| (item.code.clone(), item.words(pregnancy).to_owned()));
    each.collect()
}

/// The sentences under the domains of the pack in force, those it no longer has last.
fn by_domain(pack: &PotentialitesPack, asked: &Asked) -> Vec<BlankDomain> {
    let of = |code: Option<&str>| {
        let own = asked.iter().filter(|(item, _)| {
            let domain = pack.item(item).map(|(domain, _)| domain.code.as_str());
            domain == code
        });
        own.map(|(_, label)| label.clone()).collect()
    };
    let mut domains: Vec<BlankDomain> = pack
        .domains
        .iter()
        .map(|domain| BlankDomain {
            label: domain.label.clone(),
            items: of(Some(&domain.code)),
        })
        .collect();
    domains.push(BlankDomain {
        label: "Autres phrases".to_owned(),
        items: of(None),
    });
    domains.retain(|domain| !domain.items.is_empty());
    domains
}
