//! What the bilan of a PMSMP prints, section by section; whose copy it is follows from what is left out.

use trame_documents::docs::immersion::{Line, Section};
use trame_documents::docs::pmsmp_bilan::{ActivityView, GridLineView, PmsmpBilan, SuiteView};
use trame_documents::typo;
use trame_domain::clock::Now;
use trame_domain::pmsmp::Initiative;
use trame_domain::pmsmp::bilan::sections::BilanSection;
use trame_domain::pmsmp::bilan::{
    Agreement, BilanLineKind, Completion, Mark, PmsmpBilan as Bilan, PmsmpBilanLine, PmsmpFollowUp,
    Reached, Wish,
};

use super::super::choice::Choice;
use super::super::letterhead;
use super::super::material::Material;
use super::super::words::lower_first;
use super::Immersion;
use super::sections::{dates, on};
use crate::dto::document::Block;
use crate::error::AppError;
use crate::labels::Labelled;
use crate::pmsmp_bilan::{Held, welcome_answers};
use crate::reference::{Immersion as Pack, Reference};
use crate::session::{Session, show_name};

/// Reads what it prints.
pub(in crate::documents) fn view(
    session: &Session,
    material: &Material,
    choice: &Choice,
    reference: &Reference,
    now: Now,
) -> Result<PmsmpBilan, AppError> {
    let immersion = material.immersion()?;
    let told = immersion.told.as_ref().ok_or(AppError::NoPmsmpBilan)?;
    let bilan = &told.bilan;
    let pack = &reference.immersion;
    let person = &material.person;
    let has = |section: BilanSection| BilanSection::of(bilan.completion).contains(&section);
    let welcome = welcome(bilan, pack);
    let welcome = welcome.filter(|_| has(BilanSection::Welcome) && choice.block(Block::Welcome));
    let takeaways = has(BilanSection::Words) && choice.block(Block::Takeaways);
    let takeaways = takeaways.then(|| kept(bilan)).flatten();
    let sentences = has(BilanSection::Cv) && choice.block(Block::CvSentences);
    let is_private = takeaways.is_some() || (welcome.is_some() && !bilan.welcome_shared);
    Ok(PmsmpBilan {
        letterhead: letterhead::read(session, choice),
        printed_on: now.today(),
        name: show_name(&person.first_name, person.last_name()),
        tutor: bilan.tutor_name.clone().unwrap_or_default(),
        referent: bilan
            .referent_name
            .clone()
            .unwrap_or_else(|| material.referent.clone()),
        version: bilan.number,
        provisional: has(BilanSection::Agreement) && bilan.agreed_on.is_none(),
        copy: if is_private {
            "Exemplaire de la personne : à ne pas remettre à l’entreprise.".to_owned()
        } else {
            String::new()
        },
        about: about(immersion, bilan),
        completion: completion(immersion, bilan),
        objective: has(BilanSection::Objective).then(|| objective(immersion, bilan)),
        activities: told
            .lines
            .iter()
            .filter_map(|it| activity(it, pack))
            .collect(),
        skills: told.lines.iter().filter_map(|it| skill(it, pack)).collect(),
        has_grid: has(BilanSection::Activities),
        scale: pack.marks.iter().map(|mark| mark.label.clone()).collect(),
        welcome,
        takeaways,
        suites: told.follow_ups.iter().map(|it| suite(it, pack)).collect(),
        sentences: sentences.then(|| cv(told)),
        agreement: has(BilanSection::Agreement).then(|| agreement(bilan)),
        signatures: choice.block(Block::Signatures),
    })
}

fn about(immersion: &Immersion, bilan: &Bilan) -> Vec<Line> {
    let held = format!("{}, {}", on(bilan.made_on), lower_first(bilan.mode.label()));
    vec![
        Line::exact("Entreprise", Some(&immersion.company.name)),
        Line::words("Métier", immersion.job()),
        Line::words("Dates prévues", dates(&immersion.pmsmp).as_deref()),
        Line::words("Bilan fait", Some(&held)),
        Line::exact("Tuteur ou tutrice", bilan.tutor_name.as_deref()),
        Line::exact("Référent ou référente", bilan.referent_name.as_deref()),
    ]
}

/// 1. Réalisation.
fn completion(immersion: &Immersion, bilan: &Bilan) -> Section {
    let pmsmp = &immersion.pmsmp;
    let hours = bilan.planned_minutes(pmsmp).zip(bilan.done_minutes(pmsmp));
    let hours = hours.map(|(planned, done)| {
        let [planned, done] = [planned, done].map(typo::duration);
        format!("{done} sur {planned} prévues")
    });
    let mut lines = vec![Line::words(
        "L’immersion a été réalisée",
        bilan.completion.map(Completion::label),
    )];
    let more = [
        ("Dernier jour", bilan.last_day.map(typo::date)),
        ("Heures faites", hours),
        ("Heures manquées", bilan.missed_minutes.map(typo::duration)),
        (
            "À l’initiative de",
            bilan.initiative.map(|it| Initiative::label(it).to_owned()),
        ),
        ("Pourquoi", bilan.reason.clone()),
    ];
    let known = more.iter().filter(|(_, value)| value.is_some());
    lines.extend(known.map(|(label, value)| Line::words(label, value.as_deref())));
    section("Réalisation", lines)
}

/// 2. Objectif.
fn objective(immersion: &Immersion, bilan: &Bilan) -> Section {
    let pmsmp = &immersion.pmsmp;
    section(
        "Objectif",
        vec![
            Line::words("Objet", pmsmp.object.map(Labelled::label)),
            Line::words("Objectif précis", Some(&pmsmp.objectives)),
            Line::words("Objectif atteint", bilan.reached.map(Reached::label)),
            Line::words("Ce qui le montre", Some(&bilan.evidence)),
        ],
    )
}

fn activity(line: &PmsmpBilanLine, pack: &Pack) -> Option<ActivityView> {
    (line.kind == BilanLineKind::Task).then(|| ActivityView {
        label: line.label.clone(),
        mark: line.task_mark.map(|mark| pack.task_mark(mark).to_owned()),
        fact: line.fact.clone(),
    })
}

fn skill(line: &PmsmpBilanLine, pack: &Pack) -> Option<GridLineView> {
    let is_technical = match line.kind {
        BilanLineKind::Task => return None,
        BilanLineKind::SoftSkill => false,
        BilanLineKind::Technical => true,
    };
    let said = |mark: Option<Mark>| mark.map(|mark| pack.mark(mark).to_owned());
    Some(GridLineView {
        label: line.label.clone(),
        is_technical,
        person: said(line.person_mark),
        tutor: said(line.tutor_mark),
        fact: line.fact.clone(),
        is_apart: line.is_to_talk(),
    })
}

/// 5. Retour sur l’accueil; nothing when nothing was said.
fn welcome(bilan: &Bilan, pack: &Pack) -> Option<Section> {
    let answers = welcome_answers(bilan);
    let answers = answers
        .map(|(code, answer)| Line::words(pack.label("welcome", code), Some(answer.label())));
    let note = Line::words("Ce que le référent ajoute", Some(&bilan.welcome_note));
    let lines: Vec<Line> = answers
        .chain([note])
        .filter(|line| line.value.is_some())
        .collect();
    (!lines.is_empty()).then(|| section("Retour sur l’accueil", lines))
}

/// 6. Ce que j’en retiens; nothing when nothing was said.
fn kept(bilan: &Bilan) -> Option<Section> {
    let lines = [
        Line::words("Ce qui m’a plu", Some(&bilan.liked)),
        Line::words("Ce qui m’a surpris", Some(&bilan.surprised)),
        Line::words("Ce que je ne veux pas", Some(&bilan.unwanted)),
        Line::words("Mon envie pour ce métier", bilan.wish.map(Wish::label)),
    ];
    let lines: Vec<Line> = lines
        .into_iter()
        .filter(|line| line.value.is_some())
        .collect();
    (!lines.is_empty()).then(|| section("Ce que j’en retiens", lines))
}

/// 7. Suites.
fn suite(follow_up: &PmsmpFollowUp, pack: &Pack) -> SuiteView {
    let contract = follow_up.contract_type.as_deref();
    let contract = contract.map(|code| pack.label("contractTypes", code));
    let detail = [contract, Some(follow_up.detail.trim())];
    let detail: Vec<&str> = detail
        .into_iter()
        .flatten()
        .filter(|it| !it.is_empty())
        .collect();
    SuiteView {
        what: follow_up.kind.label().to_owned(),
        detail: detail.join(", "),
        when: follow_up.happens_on.map(on),
        who: follow_up.who.clone(),
    }
}

/// 8. Phrases pour le CV.
fn cv(told: &Held) -> Vec<String> {
    told.kept_for_cv().map(|line| line.cv.clone()).collect()
}

/// 9. Accord.
fn agreement(bilan: &Bilan) -> Section {
    let said = bilan.agreement.zip(bilan.agreed_on);
    let said = said.map(|(agreement, day)| format!("{}, {}", Agreement::label(agreement), on(day)));
    let mut lines = vec![Line::words("Réponse de la personne", said.as_deref())];
    let comment = Line::words("Son commentaire", Some(&bilan.comment));
    lines.extend(Some(comment).filter(|line| line.value.is_some()));
    section("Accord de la personne", lines)
}

fn section(title: &str, lines: Vec<Line>) -> Section {
    Section {
        title: title.to_owned(),
        lines,
        ..Section::default()
    }
}
