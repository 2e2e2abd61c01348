//! Loopback host of the browser tests: the built window over HTTP, the same dispatcher behind it. Never shipped.
//!
//! `trame-host --base DIR --ui DIR [--now 2026-11-23T09:00:00]` prints `http://127.0.0.1:PORT` and serves
//! until it is killed. What the shell saves in a chosen folder goes to `documents`, beside the base.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use trame_app::{ApiError, App, Env, FileFailure, dispatch_text};
use trame_tests::TestClock;

/// The policy of the window, with the loopback door instead of Tauri's.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; connect-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";
/// Largest question: the heaviest file a window may send, as text.
const QUESTION_LIMIT: usize = 256 * 1024 * 1024;

/// What every answer needs.
struct Host {
    app: Arc<App>,
    ui: PathBuf,
    saved: PathBuf,
}

fn main() -> std::io::Result<()> {
    let args: Vec<String> = std::env::args().collect();
    let option = |name: &str| args.iter().skip_while(|arg| *arg != name).nth(1).cloned();
    let Some(base) = option("--base").map(PathBuf::from) else {
        return Err(std::io::Error::other(
            "usage: trame-host --base DIR --ui DIR [--now 2026-11-23T09:00:00]",
        ));
    };
    let saved = base.with_file_name("documents");
    let ui = PathBuf::from(option("--ui").unwrap_or_default());
    let env = match option("--now") {
        Some(now) => trame_tests::env(&TestClock::at(&now)),
        None => Env::system(),
    };
    let app = App::open(base, env);
    let ticking = Arc::clone(&app);
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(Duration::from_secs(5));
            ticking.tick();
        }
    });
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_io()
        .build()?;
    runtime.block_on(serve(Arc::new(Host { app, ui, saved })))
}

async fn serve(host: Arc<Host>) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let port = listener.local_addr()?.port();
    writeln!(std::io::stdout(), "http://127.0.0.1:{port}")?;
    let router = Router::new().fallback(move |request: Request| answer(Arc::clone(&host), request));
    axum::serve(listener, router).await
}

async fn answer(host: Arc<Host>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let is_post = request.method() == Method::POST;
    let Ok(question) = to_bytes(request.into_body(), QUESTION_LIMIT).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    // The core is not asynchronous: it has a thread of its own, as in the window.
    let work = move || respond(&host, &path, is_post.then_some(&question[..]));
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

/// Answers a question of the window, or gives one of its files.
fn respond(host: &Host, path: &str, question: Option<&[u8]>) -> Response {
    let Some(question) = question else {
        return file(&host.ui, path);
    };
    let input: Value = serde_json::from_slice(question).unwrap_or(Value::Null);
    let outcome = match path.strip_prefix("/rpc/") {
        Some(command) => dispatch_text(&host.app, command, input),
        None => save(&host.saved, &input)
            .map(|name| Value::from(name).to_string())
            .map_err(|error| ApiError::from(FileFailure::from(error))),
    };
    match outcome {
        Ok(output) => reply(StatusCode::OK, "application/json", output.into()),
        Err(error) => {
            let body = serde_json::to_string(&error).unwrap_or_default();
            reply(
                StatusCode::UNPROCESSABLE_ENTITY,
                "application/json",
                body.into(),
            )
        }
    }
}

fn reply(status: StatusCode, kind: &'static str, body: Body) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_SECURITY_POLICY, POLICY),
    ];
    (status, headers, body).into_response()
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
fn file(ui: &Path, url: &str) -> Response {
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
        Some(bytes) => reply(StatusCode::OK, kind, bytes.into()),
        None => reply(StatusCode::NOT_FOUND, kind, Body::empty()),
    }
}
