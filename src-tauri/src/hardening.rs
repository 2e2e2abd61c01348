//! What the process refuses or hides before anything is opened.

/// Tauri's switches that let another program drive the window.
const AUTOMATION_VARIABLES: [&str; 2] = ["TAURI_AUTOMATION", "TAURI_WEBVIEW_AUTOMATION"];

/// Returns true when a driver asks for the window of a build that is not made for it.
pub(crate) fn is_automation_refused() -> bool {
    let is_asked = AUTOMATION_VARIABLES
        .iter()
        .any(|name| std::env::var_os(name).is_some());
    is_asked && !cfg!(feature = "automation")
}

/// A core file would hold decrypted pages and perhaps the key.
pub(crate) fn forbid_core_dumps() {
    #[cfg(unix)]
    if let Err(error) = rlimit::setrlimit(rlimit::Resource::CORE, 0, 0) {
        log::warn!("core dumps stay allowed: {:?}", error.kind());
    }
}

/// A panic message may quote what was being read: only its place is kept.
pub(crate) fn silence_panics() {
    std::panic::set_hook(Box::new(|panic| match panic.location() {
        Some(place) => log::error!("panic at {}:{}", place.file(), place.line()),
        None => log::error!("panic at an unknown place"),
    }));
}

#[cfg(test)]
mod tests {
    #[cfg(unix)]
    #[test]
    fn core_dumps_are_off_afterwards() {
        super::forbid_core_dumps();
        let limits = rlimit::getrlimit(rlimit::Resource::CORE).unwrap();
        assert_eq!(limits, (0, 0));
    }
}
