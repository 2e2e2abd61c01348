//! What can go wrong outside the core, with its sentence.

use std::collections::BTreeMap;
use std::io::{Error, ErrorKind};

use trame_app::{ApiError, ErrorCode};

use super::file;

/// Why a document was not saved or not opened. Nothing here quotes a path: it names somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Failure {
    #[error("document is not base64")]
    Unreadable,
    #[error("folder refuses the document")]
    Refused,
    #[error("disk full")]
    DiskFull,
    #[error("file held by another application")]
    OpenElsewhere,
    #[error("document not written")]
    NotWritten,
    #[error("no folder was chosen for the batch")]
    NoFolder,
    #[error("no document was saved since the start")]
    NothingSaved,
    #[error("no application opens the document")]
    NoViewer,
    #[error("work interrupted")]
    Interrupted,
}

impl Failure {
    fn code(self) -> ErrorCode {
        match self {
            Self::Unreadable | Self::NothingSaved | Self::NoFolder => ErrorCode::BadRequest,
            Self::Refused | Self::DiskFull | Self::OpenElsewhere | Self::NotWritten => {
                ErrorCode::Storage
            }
            Self::NoViewer => ErrorCode::Refused,
            Self::Interrupted => ErrorCode::Internal,
        }
    }

    fn message(self) -> &'static str {
        match self {
            Self::Unreadable => "Le document n’a pas pu être préparé.",
            Self::Refused => "Ce dossier n’accepte pas le document.",
            Self::DiskFull => {
                "Le disque choisi est plein\u{202f}: le document n’est pas enregistré."
            }
            Self::OpenElsewhere => {
                "Ce fichier est ouvert dans une autre application\u{202f}: il n’est pas remplacé."
            }
            Self::NoFolder => "Aucun dossier n’est choisi.",
            Self::NotWritten => "Le document n’a pas pu être enregistré à cet endroit.",
            Self::NothingSaved => "Aucun document n’a été enregistré depuis l’ouverture de Trame.",
            Self::NoViewer => "Aucune application n’a pu ouvrir le document.",
            Self::Interrupted => "L’enregistrement s’est interrompu.",
        }
    }

    fn hint(self) -> &'static str {
        match self {
            Self::Unreadable | Self::Interrupted => {
                "Recommencez\u{202f}; vos données ne sont pas touchées."
            }
            Self::Refused => "Choisissez un dossier où vous avez le droit d’écrire.",
            Self::DiskFull => {
                "Libérez de la place ou choisissez un autre disque, puis recommencez."
            }
            Self::OpenElsewhere => {
                "Fermez-le là où il est ouvert, ou enregistrez sous un autre nom."
            }
            Self::NoFolder => "Choisissez d’abord le dossier qui reçoit les documents.",
            Self::NotWritten => "Vérifiez que le dossier existe encore, puis recommencez.",
            Self::NothingSaved => {
                "Enregistrez-le d’abord, ou ouvrez-le depuis votre gestionnaire de fichiers."
            }
            Self::NoViewer => "Ouvrez-le depuis votre gestionnaire de fichiers.",
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error.kind() {
            _ if file::is_held(&error) => Self::OpenElsewhere,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::Refused,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::NotWritten,
        }
    }
}

impl From<Failure> for ApiError {
    fn from(failure: Failure) -> Self {
        Self {
            code: failure.code(),
            message: failure.message().to_owned(),
            hint: Some(failure.hint().to_owned()),
            fields: BTreeMap::new(),
            incident: None,
        }
    }
}
