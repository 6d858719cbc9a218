//! The worker: checks the files that it is given, so that the page still answers while a large file is read.
//!
//! Why: docs/decisions.md#build-code-in-the-desk

use ::desk::{Upload, UploadReport, check_upload};
use gloo_worker::Registrable;
use gloo_worker::oneshot::oneshot;

/// Checks files.
#[oneshot]
pub async fn CheckUpload(upload: Upload) -> UploadReport {
    check_upload(upload)
}

/// Makes this worker one that checks files.
pub(super) fn register() {
    CheckUpload::registrar().register();
}
