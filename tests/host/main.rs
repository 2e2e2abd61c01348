//! Loopback host of the browser tests: the built window over HTTP, the same dispatcher behind it. Never shipped.
//!
//! `trame-host --base DIR --ui DIR [--now 2026-11-23T09:00:00]` prints `http://127.0.0.1:PORT` and serves
//! until it is killed. What the shell saves in a chosen folder goes to `documents`, beside the base.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tiny_http::{Header, Method, Request, Response, Server};
use trame_app::{App, Env, dispatch_text};
use trame_tests::TestClock;

/// The policy of the window, with the loopback door instead of Tauri's.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; connect-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

/// What the window is told when the disk refuses, in the shape of every error.
const REFUSED: &str = r#"{"code":"storage","message":"Ce dossier n’accepte pas le document.","hint":"Choisissez un dossier où vous avez le droit d’écrire.","fields":{},"incident":null}"#;

fn main() -> std::io::Result<()> {
    let args: Vec<String> = std::env::args().collect();
    let option = |name: &str| args.iter().skip_while(|arg| *arg != name).nth(1).cloned();
    let Some(base) = option("--base").map(PathBuf::from) else {
        return Err(std::io::Error::other(
            "usage: trame-host --base DIR --ui DIR [--now 2026-11-23T09:00:00]",
        ));
    };
    let saved = Arc::new(base.with_file_name("documents"));
    let ui = Arc::new(PathBuf::from(option("--ui").unwrap_or_default()));
    let env = match option("--now") {
        Some(now) => trame_tests::env(&TestClock::at(&now)),
        None => Env::system(),
    };
    let app = App::open(base, env);
    let server = Server::http("127.0.0.1:0").map_err(std::io::Error::other)?;
    let port = server
        .server_addr()
        .to_ip()
        .map(|address| address.port())
        .unwrap_or_default();
    writeln!(std::io::stdout(), "http://127.0.0.1:{port}")?;
    let ticking = Arc::clone(&app);
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(Duration::from_secs(5));
            ticking.tick();
        }
    });
    for request in server.incoming_requests() {
        let (app, ui, saved) = (Arc::clone(&app), Arc::clone(&ui), Arc::clone(&saved));
        std::thread::spawn(move || answer(&app, &ui, &saved, request));
    }
    Ok(())
}

fn answer(app: &App, ui: &Path, saved: &Path, mut request: Request) {
    let url = request
        .url()
        .split('?')
        .next()
        .unwrap_or_default()
        .to_owned();
    let is_post = *request.method() == Method::Post;
    let response = match (is_post, url.strip_prefix("/rpc/")) {
        (true, Some(command)) => {
            let input: Value = serde_json::from_reader(request.as_reader()).unwrap_or(Value::Null);
            let (status, body) = match dispatch_text(app, command, input) {
                Ok(output) => (200, output),
                Err(error) => (422, serde_json::to_string(&error).unwrap_or_default()),
            };
            Response::from_data(body.into_bytes())
                .with_status_code(status)
                .with_header(header("Content-Type", "application/json"))
        }
        (true, None) => {
            let document: Value =
                serde_json::from_reader(request.as_reader()).unwrap_or(Value::Null);
            match save(saved, &document) {
                Ok(name) => Response::from_data(Value::from(name).to_string().into_bytes()),
                Err(_) => Response::from_data(REFUSED.as_bytes()).with_status_code(422),
            }
        }
        _ => file(ui, &url),
    };
    // The browser may have gone: nothing to do about it.
    // Whole answers: the tests read them without a library for pieces.
    let response = response.with_chunked_threshold(usize::MAX);
    request
        .respond(response.with_header(header("Content-Security-Policy", POLICY)))
        .ok();
}

/// Writes a document in the folder that stands for the user's choice; returns the name it got.
fn save(folder: &Path, document: &Value) -> std::io::Result<String> {
    let wanted = trame_tests::text(document, "/fileName");
    let bytes = trame_tests::base64_bytes(&trame_tests::text(document, "/base64"));
    std::fs::create_dir_all(folder)?;
    let taken = std::fs::read_dir(folder)?.count();
    let name = format!("{taken}-{}", wanted.replace(['/', '\\'], "-"));
    std::fs::write(folder.join(&name), bytes)?;
    Ok(name)
}

/// Serves a file of the built window; anything that is not a plain relative path is refused.
fn file(ui: &Path, url: &str) -> Response<std::io::Cursor<Vec<u8>>> {
    let name = match url.trim_start_matches('/') {
        "" => "index.html",
        name => name,
    };
    let plain = name
        .split('/')
        .all(|part| !part.is_empty() && !part.starts_with('.'));
    let bytes = plain.then(|| std::fs::read(ui.join(name)).ok()).flatten();
    let kind = match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    };
    match bytes {
        Some(bytes) => Response::from_data(bytes).with_header(header("Content-Type", kind)),
        None => Response::from_data(Vec::new()).with_status_code(404),
    }
}

#[expect(clippy::expect_used, reason = "constants of this file, both ASCII")]
fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("ASCII header")
}
