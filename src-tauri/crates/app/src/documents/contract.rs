//! What a contract prints: its own lines and texts, the version of the diagnostic it rests on, and who signs.

use trame_documents::docs::contract as doc;
use trame_documents::docs::summary::{
    ActionView, BilanView, HoursView, ObjectiveView, Orientation,
};
use trame_documents::typo::typo;
use trame_documents::{Rendered, count_pages};
use trame_domain::clock::Now;
use trame_domain::contract::checklist::weekly_minutes;
use trame_domain::contract::duration::months_of;
use trame_domain::contract::life::Term;
use trame_domain::contract::{Contract, ContractKind, ContractLine};
use trame_domain::document::DocumentKind;
use trame_domain::id::Id;
use trame_domain::plan::Objective;
use trame_store::SignedPdf;

use super::choice::Choice;
use super::material::{Agreed, Material};
use super::{immersions, letterhead, plan, summary, words};
use crate::contract::{label, signature_rule};
use crate::dto::document::Block;
use crate::error::AppError;
use crate::labels::Labelled;
use crate::reference::Reference;
use crate::session::Session;

/// Ways to appeal: code de l’action sociale et des familles, L. 262-47 and R. 262-88, read on 2026-11-23.
const APPEAL: &str = "Une réclamation contre une décision relative au RSA est d’abord adressée, avec ses motifs, au président du conseil départemental, dans les deux mois de la notification de la décision (code de l’action sociale et des familles, L. 262-47 et R. 262-88, lus le 23/11/2026). Le tribunal administratif peut être saisi ensuite.";

/// Said at the head of a signed contract printed with less or more than was signed.
const COPY: &str = "copie ; l’original signé est gardé avec le dossier";

/// The signed pages themselves, when they are asked for as they are: never made again.
pub(super) fn original(
    session: &Session,
    material: Option<&Material>,
    choice: &Choice,
) -> Result<Option<Rendered>, AppError> {
    let asked = choice.kind == DocumentKind::Contract && choice.is_whole();
    let agreed = material.and_then(|material| material.agreed.as_ref());
    let signed = agreed
        .map(|agreed| &agreed.contract)
        .filter(|contract| asked && contract.signed_on.is_some());
    let Some(contract) = signed else {
        return Ok(None);
    };
    // Signed on paper only, it is laid out like any other.
    let Some(SignedPdf { bytes, .. }) = crate::contract::kept(session, contract)? else {
        return Ok(None);
    };
    Ok(Some(Rendered {
        pages: count_pages(&bytes),
        bytes,
        ..Rendered::default()
    }))
}

/// What the pages of a contract say in full: as they are signed, or would be. Once signed they hold nothing of the day
/// they are printed.
pub(crate) fn contract_pages(
    session: &Session,
    contract: &Contract,
    lines: &[ContractLine],
    reference: &Reference,
    now: Now,
) -> Result<doc::Contract, AppError> {
    let mut agreed = Agreed::read(session, contract.person, Some(contract.id))?;
    agreed.contract = contract.clone();
    agreed.lines = lines.to_vec();
    let material = Material::of_contract(session, agreed, now)?;
    let choice = Choice::whole(DocumentKind::Contract);
    view(session, &material, &choice, reference, now)
}

/// What a contract prints.
pub(super) fn view(
    session: &Session,
    material: &Material,
    choice: &Choice,
    reference: &Reference,
    now: Now,
) -> Result<doc::Contract, AppError> {
    let agreed = material.agreed.as_ref().ok_or(AppError::NoContract)?;
    let contract = &agreed.contract;
    // Signed and whole, it reads the same whenever it is printed; with less or more in it, it is a copy of today.
    let original = contract.signed_on.filter(|_| choice.is_whole());
    let day = original.unwrap_or(now.today());
    let whole = summary::view(session, material, choice, reference, now);
    let lines = printed_lines(agreed, material, choice);
    let text = |text: &str, block: Block| match choice.block(block) {
        true => text.to_owned(),
        false => String::new(),
    };
    let terms: Vec<Term> = agreed.all.iter().map(Contract::term).collect();
    let rule = signature_rule(&material.person, material.dossier.as_ref(), &terms)
        .filter(|_| choice.block(Block::Orientation));
    let minutes: Vec<ContractLine> = lines.iter().map(|line| (*line).clone()).collect();
    let amends = contract.kind == ContractKind::Amendment;
    Ok(doc::Contract {
        title: contract.title.clone(),
        legal_mention: contract.legal_mention.clone(),
        kind: kind(agreed, &terms),
        state: match (contract.signed_on, original) {
            (Some(_), Some(_)) => String::new(),
            (Some(_), None) => COPY.to_owned(),
            (None, _) => contract.state(day).label().to_owned(),
        },
        version: reference_of(contract),
        printed_on: day,
        identity: whole.identity,
        person: whole.person,
        orientation: Orientation {
            deadline: rule.as_ref().map(|(due, _)| *due),
            ..whole.orientation
        },
        deadline_rule: rule.map(|(_, rule)| typo(&rule)),
        referent: referent(session, contract),
        starts_on: contract.starts_on,
        ends_on: contract.ends_on,
        duration: months_of(contract).map(|months| format!("{months} mois")),
        review_on: contract.review_on,
        ended: contract.ended_on.map(|day| {
            let reason = contract.end_reason.clone();
            (day, reason.unwrap_or_default())
        }),
        amends: if amends {
            contract.amends.clone()
        } else {
            String::new()
        },
        bilan: bilan_before(contract, material).filter(|_| choice.block(Block::Bilan)),
        diagnostic: material.talk.as_ref().map(|talk| doc::DiagnosticView {
            number: material.version,
            closed_on: talk.diagnostic.closed_on,
            categories: whole.categories,
        }),
        project: contract.project.clone(),
        immersions: immersions::of_contract(contract, &lines, material),
        priorities: priorities(&lines, material),
        hours: HoursView {
            minutes: weekly_minutes(&minutes),
            week_of: None,
            target: plan::target(&material.targets, day, choice),
        },
        objectives: objectives(&lines, material, reference),
        person_engagements: contract.person_engagements.clone(),
        referent_engagements: contract.referent_engagements.clone(),
        person_observations: text(&contract.person_observations, Block::Observations),
        referent_observations: text(&contract.referent_observations, Block::Observations),
        appeal: choice.block(Block::Legal).then(|| typo(APPEAL)),
        signed_on: contract.signed_on,
        handed_on: contract.handed_on,
        letterhead: letterhead::read(session, choice),
        left_out: whole.left_out,
        attachment: None,
    })
}

/// Lines that are printed, in the order of the contract, those of a category together.
pub(super) fn printed_lines<'a>(
    agreed: &'a Agreed,
    material: &Material,
    choice: &Choice,
) -> Vec<&'a ContractLine> {
    let objective = |id: Id<Objective>| material.objectives.iter().find(|it| it.id == id);
    let printed = agreed.lines.iter().filter(|line| {
        let hidden = objective(line.objective).is_some_and(|it| !choice.objective(it, material));
        !hidden && choice.category(line.category)
    });
    let mut lines: Vec<&ContractLine> = printed.collect();
    lines.sort_by_key(|line| line.category);
    lines
}

/// « Premier contrat », « Renouvellement n° 2 », « Avenant n° 1 au contrat signé le 23/11/2026 ».
fn kind(agreed: &Agreed, terms: &[Term]) -> String {
    let contract = &agreed.contract;
    let named = label(&contract.term(), terms);
    let follows = agreed
        .all
        .iter()
        .find(|other| Some(other.id) == contract.follows)
        .filter(|_| contract.kind == ContractKind::Amendment)
        .and_then(|other| other.signed_on);
    match follows {
        Some(day) => format!("{named} au contrat signé le {}", day.format("%d/%m/%Y")),
        None => named,
    }
}

/// A short name for this contract, the same on all its prints.
fn reference_of(contract: &Contract) -> String {
    let id = contract.id.to_string();
    let tail = id.rsplit('-').next().unwrap_or_default();
    tail.chars().take(8).collect()
}

/// The named référent and the organisation; the rest is known of who uses this base only.
fn referent(session: &Session, contract: &Contract) -> doc::ReferentView {
    let structure = session.structure.as_ref();
    let parts = structure.map(|it| [Some(it.name.clone()), it.service.clone()]);
    let parts: Vec<String> = parts.into_iter().flatten().flatten().collect();
    let own = session
        .referent
        .as_ref()
        .filter(|own| own.name == contract.referent);
    doc::ReferentView {
        name: contract.referent.clone(),
        role: own.and_then(|own| own.role.clone()),
        structure: parts.join(", "),
        phone: own.and_then(|own| own.phone.as_deref().map(words::phone)),
        email: own.and_then(|own| own.email.clone()),
    }
}

/// What came of the contract it renews.
fn bilan_before(contract: &Contract, material: &Material) -> Option<BilanView> {
    let before = contract
        .follows
        .filter(|_| contract.kind == ContractKind::Renewal)?;
    let mut all = material.bilans.iter();
    all.find(|bilan| bilan.contract == Some(before))
        .map(plan::bilan)
}

/// Objectives of the contract that the person put first, in their order.
fn priorities(lines: &[&ContractLine], material: &Material) -> Vec<String> {
    let ranked = material.objectives.iter().filter_map(|objective| {
        let mut own = lines.iter().filter(|line| line.objective == objective.id);
        Some((objective.priority?, own.next()?.objective_label.clone()))
    });
    let mut ranked: Vec<(u8, String)> = ranked.collect();
    ranked.sort();
    ranked.into_iter().map(|(_, label)| label).take(3).collect()
}

/// Lines under their objective, in the words of the day they were taken.
fn objectives(
    lines: &[&ContractLine],
    material: &Material,
    reference: &Reference,
) -> Vec<ObjectiveView> {
    let mut all: Vec<(Id<Objective>, ObjectiveView)> = Vec::new();
    for line in lines {
        if !all.iter().any(|(id, _)| *id == line.objective) {
            let mut objectives = material.objectives.iter();
            let objective = objectives.find(|it| it.id == line.objective);
            all.push((
                line.objective,
                ObjectiveView {
                    label: line.objective_label.clone(),
                    category: reference.category_label(line.category).to_owned(),
                    priority: objective.and_then(|it| it.priority),
                    ..ObjectiveView::default()
                },
            ));
        }
        let own = all.iter_mut().find(|(id, _)| *id == line.objective);
        if let (Some((_, own)), Some(label)) = (own, &line.action_label) {
            own.actions.push(ActionView {
                label: label.clone(),
                who: line.who.clone().unwrap_or_default(),
                starts_on: line.starts_on,
                due_on: line.due_on,
                proof: line.proof.clone(),
                weekly_minutes: line.weekly_minutes,
                consent_on: line.consented_on,
                ..ActionView::default()
            });
        }
    }
    all.into_iter().map(|(_, view)| view).collect()
}
