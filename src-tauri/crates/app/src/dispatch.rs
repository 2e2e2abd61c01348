//! The one door: runs a command under a panic net, words its error, logs its name and how long it took.

use std::collections::BTreeMap;
use std::error::Error;
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::Value;
use trame_documents::typo;

use crate::app::App;
use crate::commands;
use crate::error::{ApiError, AppError, ErrorCode};
use crate::messages;

/// Runs the command `name` on `input`; the answer is JSON text, ready to be handed on.
///
/// # Errors
/// An [`ApiError`] worded in French; a panic inside a command answers `internal`, locks the base and leaves the
/// application usable.
pub fn dispatch_text(app: &App, name: &str, input: Value) -> Result<String, ApiError> {
    worded(app, name, || commands::run(app, name, input))
}

/// [`dispatch_text`], for callers that read the answer themselves.
///
/// # Errors
/// As [`dispatch_text`].
pub fn dispatch(app: &App, name: &str, input: Value) -> Result<Value, ApiError> {
    worded(app, name, || {
        let text = commands::run(app, name, input)?;
        serde_json::from_str(&text).map_err(|e| AppError::Internal(e.to_string()))
    })
}

/// Runs `work` under the panic net, logs it under `name` and words its error.
pub(crate) fn worded<T>(
    app: &App,
    name: &str,
    work: impl FnOnce() -> Result<T, AppError>,
) -> Result<T, ApiError> {
    let started = app.now().millis;
    let outcome = catch_unwind(AssertUnwindSafe(work));
    let took = app.now().millis.saturating_sub(started);
    let error = match outcome {
        Ok(Ok(output)) => {
            (app.env().log)(&format!("{name} {took} ms"));
            return Ok(output);
        }
        Ok(Err(error)) => error,
        Err(_) => {
            app.drop_session();
            AppError::Internal("a command panicked".to_owned())
        }
    };
    Err(api_error(app, name, &error))
}

/// Words an error and logs its causes under a number one can quote.
fn api_error(app: &App, name: &str, error: &AppError) -> ApiError {
    let worded = messages::word(error);
    let mut fields = BTreeMap::new();
    if let AppError::Invalid(violations) = error {
        for (field, violation) in violations.iter() {
            fields.insert(
                field.to_owned(),
                typo::typo(&messages::word_violation(violation)),
            );
        }
    }
    let incident = matches!(
        worded.code,
        ErrorCode::Internal | ErrorCode::Storage | ErrorCode::BadRequest | ErrorCode::Corrupt
    )
    .then(|| app.incident());
    let mut causes = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        causes.push_str(&format!(": {inner}"));
        cause = inner.source();
    }
    let number = incident.as_deref().unwrap_or("-");
    (app.env().log)(&format!("{name} failed, incident {number}: {causes}"));
    ApiError {
        code: worded.code,
        message: typo::typo(&worded.message),
        hint: worded.hint.as_deref().map(typo::typo),
        fields,
        incident,
    }
}
