use super::*;

#[test]
fn suggestions_hold_no_folder_and_no_reserved_sign() {
    let check = |name: &str, expected: &str| assert_eq!(suggestion(name), expected, "{name:?}");
    check(
        "Synthèse – Éléonore D’Œuvre.pdf",
        "Synthèse – Éléonore D’Œuvre.pdf",
    );
    check("../../etc/passwd", "etc-passwd");
    check("C:\\Windows\\a.pdf", "C--Windows-a.pdf");
    check("a\u{202e}fdp.exe", "a-fdp.exe");
    check("a\nb\0c.csv", "a-b-c.csv");
    check(" ... ", "document");
    check("", "document");
}

#[test]
fn long_suggestions_keep_their_extension() {
    let name = suggestion(&format!("{}.pdf", "é".repeat(300)));
    assert!(name.len() <= NAME_BYTES + 4, "{}", name.len());
    assert!(name.ends_with("é.pdf"));
}

#[test]
fn kinds_follow_the_extension() {
    assert_eq!(extension("a.PDF").as_deref(), Some("pdf"));
    assert_eq!(extension("a"), None);
    assert_eq!(kind("pdf"), "Document PDF");
    assert_eq!(kind("xyz"), "Document");
}

#[test]
fn a_file_is_replaced_whole_and_leaves_no_draft() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("synthese.pdf");
    write_whole(&path, b"old").unwrap();
    write_whole(&path, b"new content").unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), b"new content");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_missing_folder_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let error = write_whole(&folder.path().join("gone/a.pdf"), b"x").unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
}

#[test]
fn documents_of_one_name_stand_side_by_side() {
    let folder = tempfile::tempdir().unwrap();
    let write =
        |bytes: &[u8]| write_beside(folder.path(), "contrat-2026-11-23.pdf", bytes).unwrap();
    assert_eq!(write(b"one"), "contrat-2026-11-23.pdf");
    assert_eq!(write(b"two"), "contrat-2026-11-23-2.pdf");
    assert_eq!(write(b"three"), "contrat-2026-11-23-3.pdf");
    let first = std::fs::read(folder.path().join("contrat-2026-11-23.pdf")).unwrap();
    assert_eq!(first, b"one");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 3);
}

#[test]
fn a_folder_that_went_away_takes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let error = write_beside(&folder.path().join("gone"), "a.pdf", b"x").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

#[test]
fn a_file_another_application_holds_is_told_from_a_folder_that_refuses() {
    assert!(is_held(&Error::from(ErrorKind::ResourceBusy)));
    assert!(!is_held(&Error::from(ErrorKind::PermissionDenied)));
    assert_eq!(
        is_held(&Error::from_raw_os_error(SHARING_VIOLATION)),
        cfg!(windows)
    );
}
