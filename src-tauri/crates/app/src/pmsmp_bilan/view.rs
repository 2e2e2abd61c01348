//! The bilan as the window shows it.

use chrono::NaiveDate;
use trame_documents::typo::typo;
use trame_domain::id::Id;
use trame_domain::pmsmp::Pmsmp;
use trame_domain::pmsmp::bilan::sections::BilanSection;
use trame_domain::pmsmp::bilan::{PmsmpBilan, PmsmpBilanLine, cv, due};

use super::desk::{Desk, Held};
use super::{plan, welcome, words};
use crate::dto::pmsmp_bilan::*;
use crate::error::AppError;
use crate::pmsmp::renewal_refusal;
use crate::reference::Immersion;
use crate::session::Session;
use crate::wire::{DateText, Wire};

/// A PMSMP and the version of its bilan that is asked for, the latest when none is.
pub(super) fn desk(
    session: &Session,
    desk: &Desk,
    version: Option<Id<PmsmpBilan>>,
    immersion: &Immersion,
    today: NaiveDate,
) -> Result<PmsmpBilanDesk, AppError> {
    let held = match version {
        Some(id) => Some(Held::read(session, id)?.1),
        None => desk.latest(session)?,
    };
    // A version of another PMSMP is not of this one.
    let held = held.filter(|held| held.bilan.pmsmp == desk.pmsmp.id);
    let pmsmp = &desk.pmsmp;
    Ok(PmsmpBilanDesk {
        pmsmp_id: pmsmp.id.into(),
        person_id: pmsmp.person.into(),
        person_name: session.name_of(pmsmp.person)?,
        company_name: desk.company.name.clone(),
        job: desk.job(),
        object: pmsmp.object.map(Wire),
        objectives: pmsmp.objectives.clone(),
        judged_by: pmsmp.judged_by.clone(),
        starts_on: text(pmsmp.starts_on),
        ends_on: text(pmsmp.last_day()),
        tutor_name: pmsmp.tutor_name.clone(),
        tutor_phone: pmsmp.tutor_phone.clone(),
        due_on: text(due::due_on(pmsmp)),
        bilan: held
            .map(|held| bilan(session, desk, &held, immersion, today))
            .transpose()?,
        versions: desk.versions.iter().map(version_view).collect(),
        objectives_of_plan: plan::choices(session, pmsmp.person)?,
    })
}

/// A version, whole.
pub(super) fn bilan(
    session: &Session,
    desk: &Desk,
    held: &Held,
    immersion: &Immersion,
    today: NaiveDate,
) -> Result<PmsmpBilanView, AppError> {
    let bilan = &held.bilan;
    let others = session.store.reader().pmsmps_of(desk.pmsmp.person)?;
    let others: Vec<Pmsmp> = others.into_iter().map(|row| row.value).collect();
    let no_renewal = renewal_refusal(session, today, (&desk.pmsmp, Some(bilan)), &others)?;
    let lines = held.lines.iter().map(|line| line_view(line, immersion));
    let gaps = held.gaps().into_iter().map(|gap| BilanGap {
        section: Wire(gap.section()),
        field: words::field(gap).map(str::to_owned),
        message: words::gap(gap).to_owned(),
    });
    let follow_ups = held.follow_ups.iter();
    Ok(PmsmpBilanView {
        id: bilan.id.into(),
        number: bilan.number,
        frame: BilanFrame {
            made_on: bilan.made_on.into(),
            mode: Wire(bilan.mode),
            tutor_name: bilan.tutor_name.clone(),
            referent_name: bilan.referent_name.clone(),
        },
        done: BilanDone {
            completion: bilan.completion.map(Wire),
            last_day: bilan.last_day.map(DateText::from),
            missed_minutes: bilan.missed_minutes,
            initiative: bilan.initiative.map(Wire),
            reason: bilan.reason.clone(),
        },
        planned_minutes: bilan.planned_minutes(&desk.pmsmp),
        done_minutes: bilan.done_minutes(&desk.pmsmp),
        outcome: BilanOutcome {
            reached: bilan.reached.map(Wire),
            evidence: bilan.evidence.clone(),
        },
        welcome: welcome_part(bilan),
        welcome_log: welcome::log(session, desk, bilan, immersion)?,
        words: BilanWords {
            liked: bilan.liked.clone(),
            surprised: bilan.surprised.clone(),
            unwanted: bilan.unwanted.clone(),
            wish: bilan.wish.map(Wire),
        },
        lines: lines.collect(),
        follow_ups: follow_ups
            .map(|next| plan::follow_up_view(session, desk, next, immersion, today))
            .collect::<Result<_, _>>()?,
        sections: BilanSection::of(bilan.completion)
            .iter()
            .copied()
            .map(Wire)
            .collect(),
        gaps: gaps.collect(),
        agreement: agreement(bilan),
        without_opinion: words::without_opinion(&desk.pmsmp, bilan).map(typo),
        renewal: RenewalGate {
            is_open: no_renewal.is_none(),
            reason: no_renewal.unwrap_or_else(words::renewal),
        },
    })
}

fn welcome_part(bilan: &PmsmpBilan) -> BilanWelcome {
    BilanWelcome {
        welcome_prepared: bilan.welcome_prepared.map(Wire),
        welcome_tutor: bilan.welcome_tutor.map(Wire),
        welcome_clear: bilan.welcome_clear.map(Wire),
        welcome_adapted: bilan.welcome_adapted.map(Wire),
        welcome_advised: bilan.welcome_advised.map(Wire),
        welcome_note: bilan.welcome_note.clone(),
        welcome_shared: bilan.welcome_shared,
    }
}

fn agreement(bilan: &PmsmpBilan) -> Option<AgreementView> {
    Some(AgreementView {
        agreement: Wire(bilan.agreement?),
        agreed_on: bilan.agreed_on?.to_string(),
        comment: bilan.comment.clone(),
    })
}

fn line_view(line: &PmsmpBilanLine, immersion: &Immersion) -> PmsmpBilanLineView {
    let skill = line
        .code
        .as_deref()
        .and_then(|code| immersion.soft_skill(code));
    PmsmpBilanLineView {
        id: line.id.into(),
        kind: Wire(line.kind),
        code: line.code.clone(),
        label: line.label.clone(),
        observe: skill.map(|skill| skill.observe.clone()),
        line: BilanLineFields {
            task_mark: line.task_mark.map(Wire),
            person_mark: line.person_mark.map(Wire),
            tutor_mark: line.tutor_mark.map(Wire),
            fact: line.fact.clone(),
            cv: line.cv.clone(),
            cv_kept: line.cv_kept,
        },
        to_talk: line.is_to_talk(),
        cv_proposal: cv::proposal(line, skill.map(|skill| skill.cv.as_str())),
    }
}

fn version_view(bilan: &PmsmpBilan) -> PmsmpBilanVersion {
    PmsmpBilanVersion {
        id: bilan.id.into(),
        number: bilan.number,
        made_on: bilan.made_on.to_string(),
        agreement: bilan.agreement.map(Wire),
    }
}

fn text(day: Option<NaiveDate>) -> Option<String> {
    day.map(|day| day.to_string())
}
