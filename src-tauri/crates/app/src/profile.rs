//! Profile, letterhead, settings, content packs, undo.

use chrono::NaiveDate;
use trame_documents::typo::typo;
use trame_domain::clock::Entropy;
use trame_domain::id::Id;
use trame_domain::letterhead::{DelegationStage, Referent, Structure};
use trame_domain::text::{clean_line, clean_note};
use trame_domain::violation::{Violation, Violations};
use trame_store::{Op, StoreError};

use crate::agenda::clean_optional;
use crate::app::App;
use crate::dto::Nothing;
use crate::dto::settings::{Profile, Settings, Undone};
use crate::env::Env;
use crate::error::AppError;
use crate::messages::word_delegation;
use crate::people::op_label;
use crate::reference::Reference;
use crate::session::Session;
use crate::wire::{DateText, read_date};

/// The profile and the letterhead.
pub(crate) fn get_profile(app: &App, _: Nothing) -> Result<Profile, AppError> {
    app.with(|env, session| Ok(profile_view(session, env.clock.now().today())))
}

/// Changes the profile and the letterhead.
pub(crate) fn update_profile(app: &App, profile: Profile) -> Result<Profile, AppError> {
    app.with(|env, session| {
        save_profile(env, session, &profile)?;
        Ok(profile_view(session, env.clock.now().today()))
    })
}

/// Checks and writes the profile; what did not change is not written.
pub(crate) fn save_profile(
    env: &Env,
    session: &mut Session,
    profile: &Profile,
) -> Result<(), AppError> {
    let referent = session
        .referent
        .as_ref()
        .map_or_else(|| fresh(env), |present| Ok(present.id))?;
    let structure = session
        .structure
        .as_ref()
        .map_or_else(|| fresh(env), |present| Ok(present.id))?;
    // The logo has a command of its own: a form sent without it must not take it away.
    let logo = session.structure.as_ref().and_then(|s| s.logo.clone());
    let (referent, structure) = read_profile(profile, referent, structure, logo)?;
    session.write(env, Op::UpdateReferent, |tx| {
        tx.put(&referent, None)?;
        Ok(tx.put(&structure, None)?)
    })?;
    session.referent = Some(referent);
    session.structure = Some(structure);
    Ok(())
}

/// Checks a profile before there is a base to write it in.
pub(crate) fn check_new(profile: &Profile) -> Result<(), AppError> {
    read_profile(profile, Id::new(0, [0; 10]), Id::new(0, [0; 10]), None).map(drop)
}

/// Reads and checks both halves, everything wrong at once.
fn read_profile(
    profile: &Profile,
    referent: Id<Referent>,
    structure: Id<Structure>,
    logo: Option<String>,
) -> Result<(Referent, Structure), AppError> {
    let referent = Referent {
        id: referent,
        name: clean_line(&profile.name),
        role: clean_optional(profile.role.as_deref()),
        territory: clean_optional(profile.territory.as_deref()),
        phone: clean_optional(profile.phone.as_deref()),
        email: clean_optional(profile.email.as_deref()),
    };
    let lines = |text: &Option<String>| {
        text.as_deref()
            .map(clean_note)
            .filter(|text| !text.is_empty())
    };
    let mut wrong = Violations::new();
    let delegation = profile.delegation_until.as_ref();
    let structure = Structure {
        id: structure,
        logo,
        name: clean_line(&profile.structure_name),
        service: clean_optional(profile.service.as_deref()),
        address: lines(&profile.address),
        phone: clean_optional(profile.structure_phone.as_deref()),
        contract_title: clean_optional(profile.contract_title.as_deref()),
        contract_mention: lines(&profile.contract_mention),
        legal_mentions: lines(&profile.legal_mentions),
        delegation_until: read_date(delegation, "delegationUntil", &mut wrong),
    };
    for found in [referent.check(), structure.check()]
        .into_iter()
        .filter_map(Result::err)
    {
        for (field, violation) in found.iter() {
            wrong.add(field, violation);
        }
    }
    wrong.into_result()?;
    Ok((referent, structure))
}

pub(crate) fn profile_view(session: &Session, today: NaiveDate) -> Profile {
    let referent = session.referent.clone();
    let structure = session.structure.clone();
    let mut profile = Profile::default();
    if let Some(referent) = referent {
        profile.name = referent.name;
        profile.role = referent.role;
        profile.territory = referent.territory;
        profile.phone = referent.phone;
        profile.email = referent.email;
    }
    if let Some(structure) = structure {
        profile.structure_name = structure.name;
        profile.service = structure.service;
        profile.address = structure.address;
        profile.structure_phone = structure.phone;
        profile.contract_title = structure.contract_title;
        profile.contract_mention = structure.contract_mention;
        profile.legal_mentions = structure.legal_mentions;
        profile.delegation_until = structure.delegation_until.map(DateText::from);
        profile.delegation_notice = delegation_notice(structure.delegation_until, today);
        profile.logo = structure.logo;
    }
    profile
}

/// What to know of the delegation to prescribe, when its end is near or past.
pub(crate) fn delegation_notice(until: Option<NaiveDate>, today: NaiveDate) -> Option<String> {
    let until = until?;
    let stage = DelegationStage::on(today, until)?;
    Some(typo(&word_delegation(stage, until)))
}

/// The settings of this base.
pub(crate) fn get_settings(app: &App, _: Nothing) -> Result<Settings, AppError> {
    app.with(|_, session| Ok(session.settings.clone()))
}

/// Changes the settings.
pub(crate) fn update_settings(app: &App, settings: Settings) -> Result<Settings, AppError> {
    let mut wrong = Violations::new();
    let ranges = [
        ("autoLockMinutes", settings.auto_lock_minutes, 1, 15),
        ("staleMonths", settings.stale_months, 1, 24),
        ("silentDays", settings.silent_days, 30, 365),
        ("textScale", settings.text_scale, 100, 150),
    ];
    for (field, value, min, max) in ranges {
        if !(min..=max).contains(&i64::from(value)) {
            wrong.add(field, Violation::OutOfRange { min, max });
        }
    }
    wrong.into_result()?;
    app.with(|_, session| {
        session.save_settings(settings)?;
        Ok(session.settings.clone())
    })
}

/// The content packs.
pub(crate) fn get_reference(app: &App, _: Nothing) -> Result<Reference, AppError> {
    Ok(Reference::clone(app.reference()?.as_ref()))
}

/// Undoes the last action of the user.
pub(crate) fn undo(app: &App, _: Nothing) -> Result<Undone, AppError> {
    app.with(|env, session| {
        let change = session.undo(env)?;
        Ok(Undone {
            label: op_label(change.op).to_owned(),
            person_id: change.persons.iter().next().map(|id| (*id).into()),
        })
    })
}

/// A new id, outside any write.
pub(crate) fn fresh<K>(env: &Env) -> Result<Id<K>, AppError> {
    let mut random = [0; 10];
    let entropy: &dyn Entropy = env.entropy.as_ref();
    entropy.fill(&mut random).map_err(StoreError::from)?;
    Ok(Id::new(env.clock.now().millis, random))
}
