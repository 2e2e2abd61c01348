//! What can go wrong when a host saves, prints or opens a document, worded where all French is.

use std::collections::BTreeMap;
use std::io::{Error, ErrorKind};

use trame_documents::typo::typo;

use crate::error::{ApiError, ErrorCode};

/// Why a document was not saved or not opened. Nothing here quotes a path: it names somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FileFailure {
    /// The interface gave something else than a document.
    #[error("document is not base64")]
    Unreadable,
    /// The folder is read-only.
    #[error("folder refuses the document")]
    Refused,
    /// No room left.
    #[error("disk full")]
    DiskFull,
    /// Another application holds the file.
    #[error("file open elsewhere")]
    InUse,
    /// Any other failure to write.
    #[error("document not written")]
    NotWritten,
    /// A batch without its folder.
    #[error("no folder was chosen for the batch")]
    NoFolder,
    /// Nothing to open.
    #[error("no document was saved since the start")]
    NothingSaved,
    /// The system has no viewer.
    #[error("no application opens the document")]
    NoViewer,
    /// The task that writes was stopped.
    #[error("work interrupted")]
    Interrupted,
}

/// What Windows answers when another application holds the file (`ERROR_SHARING_VIOLATION`, `ERROR_LOCK_VIOLATION`).
const HELD_ON_WINDOWS: [i32; 2] = [32, 33];

impl FileFailure {
    fn code(self) -> ErrorCode {
        match self {
            Self::Unreadable | Self::NothingSaved | Self::NoFolder => ErrorCode::BadRequest,
            Self::Refused | Self::DiskFull | Self::InUse | Self::NotWritten => ErrorCode::Storage,
            Self::NoViewer => ErrorCode::Refused,
            Self::Interrupted => ErrorCode::Internal,
        }
    }

    fn message(self) -> &'static str {
        match self {
            Self::Unreadable => "Le document n’a pas pu être préparé.",
            Self::Refused => "Ce dossier n’accepte pas le document.",
            Self::DiskFull => "Le disque choisi est plein : le document n’est pas enregistré.",
            Self::InUse => "Le fichier est ouvert dans une autre application.",
            Self::NotWritten => "Le document n’a pas pu être enregistré à cet endroit.",
            Self::NoFolder => "Aucun dossier n’est choisi.",
            Self::NothingSaved => "Aucun document n’a été enregistré depuis l’ouverture de Trame.",
            Self::NoViewer => "Aucune application n’a pu ouvrir le document.",
            Self::Interrupted => "L’enregistrement s’est interrompu.",
        }
    }

    fn hint(self) -> &'static str {
        match self {
            Self::Unreadable | Self::Interrupted => {
                "Recommencez ; vos données ne sont pas touchées."
            }
            Self::Refused => "Choisissez un dossier où vous avez le droit d’écrire.",
            Self::DiskFull => {
                "Libérez de la place ou choisissez un autre disque, puis recommencez."
            }
            Self::InUse => "Fermez-le, puis recommencez.",
            Self::NotWritten => "Vérifiez que le dossier existe encore, puis recommencez.",
            Self::NoFolder => "Choisissez d’abord le dossier qui reçoit les documents.",
            Self::NothingSaved => {
                "Enregistrez-le d’abord, ou ouvrez-le depuis votre gestionnaire de fichiers."
            }
            Self::NoViewer => "Ouvrez-le depuis votre gestionnaire de fichiers.",
        }
    }
}

impl From<Error> for FileFailure {
    fn from(error: Error) -> Self {
        let is_held = cfg!(windows)
            && error
                .raw_os_error()
                .is_some_and(|number| HELD_ON_WINDOWS.contains(&number));
        match error.kind() {
            _ if is_held => Self::InUse,
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => Self::InUse,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::Refused,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::NotWritten,
        }
    }
}

impl From<FileFailure> for ApiError {
    fn from(failure: FileFailure) -> Self {
        Self {
            code: failure.code(),
            message: typo(failure.message()),
            hint: Some(typo(failure.hint())),
            fields: BTreeMap::new(),
            incident: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_answers_becomes_a_sentence() {
        for (kind, failure) in [
            (ErrorKind::ResourceBusy, FileFailure::InUse),
            (ErrorKind::ExecutableFileBusy, FileFailure::InUse),
            (ErrorKind::PermissionDenied, FileFailure::Refused),
            (ErrorKind::ReadOnlyFilesystem, FileFailure::Refused),
            (ErrorKind::StorageFull, FileFailure::DiskFull),
            (ErrorKind::NotFound, FileFailure::NotWritten),
        ] {
            assert_eq!(FileFailure::from(Error::from(kind)), failure, "{kind}");
        }
    }

    #[test]
    fn sentences_have_french_spaces_and_say_what_to_do() {
        let error = ApiError::from(FileFailure::DiskFull);
        assert_eq!(error.code, ErrorCode::Storage);
        assert!(
            error.message.contains("plein\u{202f}: "),
            "{}",
            error.message
        );
        let held = ApiError::from(FileFailure::InUse);
        assert_eq!(held.hint.as_deref(), Some("Fermez-le, puis recommencez."));
    }
}
