//! The logo of the structure: checked, made small, kept as a PNG in base64.

use std::panic::catch_unwind;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use trame_documents::logo::{LARGEST_LOGO, LogoError, normalise};
use trame_store::{Op, StoreError};

use crate::app::App;
use crate::dto::settings::{LogoFile, Profile};
use crate::error::AppError;
use crate::profile::profile_view;

/// Puts a logo at the head of documents, or takes it away.
pub(crate) fn set_logo(app: &App, file: LogoFile) -> Result<Profile, AppError> {
    // A locked Trame decodes nothing; an open one decodes outside the lock.
    app.with(|_, _| Ok(()))?;
    let logo = file.base64.as_deref().map(read).transpose()?;
    app.with(|env, session| {
        let mut structure = session.structure.clone().ok_or(StoreError::NotFound)?;
        structure.logo = logo;
        session.write(env, Op::UpdateStructure, |tx| Ok(tx.put(&structure, None)?))?;
        session.structure = Some(structure);
        Ok(profile_view(session, env.clock.now().today()))
    })
}

/// From a file in base64 to a logo in base64.
fn read(base64: &str) -> Result<String, LogoError> {
    if base64.len() / 4 > LARGEST_LOGO / 3 + 1 {
        return Err(LogoError::TooLarge);
    }
    let bytes = STANDARD.decode(base64).map_err(|_| LogoError::Damaged)?;
    // The decoders are not ours: a file that makes one panic must not lock the base.
    let logo = catch_unwind(|| normalise(&bytes)).map_err(|_| LogoError::Damaged)?;
    Ok(STANDARD.encode(logo?.png))
}
