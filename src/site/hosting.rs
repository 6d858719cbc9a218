//! What a web server has to send with the files: snippets for nginx and Apache, written beside the
//! site, with the policy of exactly this build.
//!
//! Why: docs/decisions.md#packed-files-beside
//! Why: docs/decisions.md#strict-policy

use super::{BuildError, assets};
use std::path::Path;

/// The folder of the snippets in the site. They tell servers not to show it.
const FOLDER: &str = "server";

/// The media types of the site, and the endings of each. Text is UTF-8.
const TEXTS: [(&str, &str); 8] = [
    ("text/html", "html"),
    ("text/javascript", "js"),
    ("text/css", "css"),
    ("image/svg+xml", "svg"),
    ("application/json", "json"),
    ("application/geo+json", "geojson"),
    ("text/csv", "csv"),
    ("text/plain", "txt ts"),
];
const BINARIES: [(&str, &str); 2] = [("application/wasm", "wasm"), ("image/png", "png")];

/// A name that changes with the content may be kept for a year; `HASHED` finds it.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const HASHED: &str = r"-[0-9a-f]{12}\.[^/]+$";

/// All other files are asked for anew, and answered with "not modified" where they are the same.
const ANEW: &str = "no-cache";

/// The headers of every answer but the one of the cache, from the policy.
fn headers(policy: &str) -> [(&'static str, &str); 6] {
    [
        ("Content-Security-Policy", policy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        (
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
        ),
        // All that is here is public. A frame in a sandbox has no origin, and may not load programs
        // without this.
        ("Access-Control-Allow-Origin", "*"),
        ("Cross-Origin-Resource-Policy", "cross-origin"),
    ]
}

/// Writes the snippets into a staged site.
pub(super) fn write(staging: &Path, policy: &str) -> Result<(), BuildError> {
    let folder = staging.join(FOLDER);
    assets::write(&folder.join("nginx.conf"), nginx(policy).as_bytes())?;
    assets::write(&folder.join("apache.conf"), apache(policy).as_bytes())
}

/// What goes into a `location` of nginx.
fn nginx(policy: &str) -> String {
    let headers = |indent: &str| -> String {
        let line = |(name, value)| format!("{indent}add_header {name} \"{value}\" always;\n");
        headers(policy).into_iter().map(line).collect()
    };
    let types: String =
        TEXTS.iter().chain(&BINARIES).map(|(kind, endings)| format!("    {kind} {endings};\n")).collect();
    // nginx gives HTML its character set by itself.
    let texts: Vec<&str> = TEXTS.iter().map(|(kind, _)| *kind).filter(|kind| *kind != "text/html").collect();
    format!(
        r#"# For nginx, written by the build. Include it in the location that serves this folder:
#
#     location = /atlas {{
#         return 301 /atlas/;
#     }}
#     location /atlas/ {{
#         alias /srv/www/atlas/;
#         include /srv/www/atlas/{FOLDER}/nginx.conf;
#         brotli_static on;
#     }}
#
# brotli_static needs the module of that name (on Debian the package libnginx-mod-http-brotli-static);
# leave the line out where it is missing, and gzip is sent. The headers here stand in place of those
# that add_header sets for the whole server: repeat yours in the location where you need them, such as
# Strict-Transport-Security. The policy names the style sheet of this build, so reload nginx after
# each update.

index index.html;
types {{
{types}}}
default_type text/plain;
charset utf-8;
charset_types {texts};

# The packed files lie beside the others.
gzip_static on;
gzip_vary on;

add_header Cache-Control "{ANEW}";
{all}
# A name with a hash never gets another content.
location ~ "{HASHED}" {{
    add_header Cache-Control "{FOR_EVER}";
{hashed}}}

# These snippets are for the server alone.
location ~ "/{FOLDER}/(nginx|apache)\.conf$" {{
    return 404;
}}
"#,
        texts = texts.join(" "),
        all = headers(""),
        hashed = headers("    "),
    )
}

/// What goes into a `Directory` of Apache, or into a `.htaccess`.
fn apache(policy: &str) -> String {
    let headers: String = headers(policy)
        .into_iter()
        .map(|(name, value)| format!("Header always set {name} \"{value}\"\n"))
        .collect();
    let dotted = |endings: &str| [".", &endings.replace(' ', " .")].concat();
    let types: String = TEXTS
        .iter()
        .chain(&BINARIES)
        .map(|(kind, endings)| format!("AddType {kind} {}\n", dotted(endings)))
        .collect();
    let texts = TEXTS.map(|(_, endings)| dotted(endings));
    let packed = |name: &str, ending: &str| {
        format!(
            "RewriteCond %{{HTTP:Accept-Encoding}} \\b{name}\\b\n\
             RewriteCond %{{REQUEST_FILENAME}}.{ending} -f\n\
             RewriteRule ^(.+)$ $1.{ending} [L]\n"
        )
    };
    format!(
        r#"# For Apache 2.4, written by the build. It needs mod_headers, mod_rewrite, mod_dir and mod_mime.
# Include it where the folder is served,
#
#     <Directory /srv/www/atlas>
#         Require all granted
#         Include /srv/www/atlas/{FOLDER}/apache.conf
#     </Directory>
#
# or copy it to .htaccess in the folder, where AllowOverride All lets it count. It names the style
# sheet of this build: after an update reload Apache, or copy it again.

DirectoryIndex index.html
Options -Indexes +FollowSymLinks
{types}AddCharset utf-8 {texts}
<Files NOTICE*>
    ForceType "text/plain; charset=utf-8"
</Files>

# The packed files lie beside the others.
AddEncoding br .br
AddEncoding gzip .gz
RemoveType .gz
RemoveLanguage .br
RewriteEngine On
RewriteRule (^|/){FOLDER}/(nginx|apache)\.conf$ - [R=404,L]
RewriteCond %{{REQUEST_FILENAME}} !\.(br|gz)$
RewriteCond %{{REQUEST_FILENAME}} !-f
RewriteRule ^ - [L]
{brotli}{gzip}Header merge Vary Accept-Encoding

{headers}
# A name with a hash never gets another content.
Header set Cache-Control "{ANEW}"
<FilesMatch "{HASHED}">
    Header set Cache-Control "{FOR_EVER}"
</FilesMatch>
"#,
        texts = texts.join(" "),
        brotli = packed("br", "br"),
        gzip = packed("gzip", "gz"),
    )
}
