#!/bin/sh
# Draws the database: docs/schema.dot and docs/schema.svg, grouped by the migration that made each table.
# With PGDATABASE set it reads that database (PGHOST, PGUSER … as psql knows them); otherwise it makes a throw-away
# cluster of the migrations. Needs psql, graphviz and, without PGDATABASE, PostgreSQL's server programs.
set -eu

docs=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
migrations=$docs/../resources/migrations

# PostgreSQL refuses root, so root hands the server to its own user.
as_server() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd / && setpriv --reuid=postgres --regid=postgres --clear-groups -- "$@")
    else
        "$@"
    fi
}

start_cluster() {
    programs=$(pg_config --bindir 2>/dev/null || true)
    for folder in /usr/lib/postgresql/*/bin; do
        [ -x "$programs/initdb" ] && break
        programs=$folder
    done
    cluster=$(mktemp -d)
    trap 'as_server "$programs/pg_ctl" -D "$cluster/data" -m immediate -s stop; rm -rf "$cluster"' EXIT
    chmod 711 "$cluster"
    mkdir "$cluster/data" "$cluster/socket"
    if [ "$(id -u)" -eq 0 ]; then
        chown postgres: "$cluster/data" "$cluster/socket"
    fi
    as_server "$programs/initdb" -D "$cluster/data" -U siaran --auth=trust --no-sync --encoding=UTF8 \
        --locale=C.UTF-8 >/dev/null
    as_server "$programs/pg_ctl" -D "$cluster/data" -l "$cluster/data/log" -s -w \
        -o "-c listen_addresses='' -c unix_socket_directories='$cluster/socket' -c fsync=off" start
    export PGHOST="$cluster/socket" PGUSER=siaran PGDATABASE=postgres
    {
        # As the program finds it: with a list of what has run, which is its own.
        echo 'CREATE SCHEMA siaran; SET search_path = siaran;'
        echo 'CREATE TABLE schema_migration (version integer PRIMARY KEY, name text NOT NULL, sha256 text NOT NULL);'
        for file in "$migrations"/*.sql; do
            echo 'BEGIN; SET LOCAL search_path = siaran;'
            echo "SELECT format('SET LOCAL ROLE %I', pg_get_userbyid(nspowner)) FROM pg_namespace WHERE nspname = 'siaran' \\gexec"
            cat "$file"
            echo ';COMMIT;'
        done
    } | psql -X -q -v ON_ERROR_STOP=1 >/dev/null
}

# "('contact', 'contacts'), ('label', 'contacts'), …": the words of the migrations' names are the subjects.
subjects() {
    for file in "$migrations"/*.sql; do
        subject=$(basename "$file" .sql | cut -d_ -f2-)
        sed -n "s/^CREATE \(UNLOGGED \)\{0,1\}TABLE \([a-z_]*\) .*/('\2', '$subject'),/p" "$file"
    done | tr -d '\n' | sed 's/,$//'
}

draw() {
    psql -X -q -A -t -v ON_ERROR_STOP=1 <<SQL
SET search_path = siaran, pg_catalog;
CREATE FUNCTION pg_temp.html(words text) RETURNS text LANGUAGE sql AS
\$\$ SELECT replace(replace(replace(words, '&', '&amp;'), '<', '&lt;'), '>', '&gt;') \$\$;

CREATE TEMP TABLE drawn AS
SELECT pg_class.oid, relname::text AS name, subject, obj_description(pg_class.oid, 'pg_class') AS comment
FROM pg_class JOIN (VALUES $(subjects)) AS told (name, subject) ON relname = told.name
WHERE relnamespace = 'siaran'::regnamespace AND relkind IN ('r', 'p');

CREATE TEMP TABLE cell AS
SELECT drawn.oid, attnum, attname::text AS name,
       replace(format_type(atttypid, atttypmod), 'timestamp with time zone', 'timestamptz')
           || CASE WHEN attnotnull THEN '' ELSE ' ?' END AS type,
       concat_ws(' ',
           CASE WHEN EXISTS (SELECT FROM pg_constraint WHERE conrelid = drawn.oid AND contype = 'p'
                             AND attnum = ANY (conkey)) THEN 'PK' END,
           CASE WHEN EXISTS (SELECT FROM pg_constraint WHERE conrelid = drawn.oid AND contype = 'f'
                             AND attnum = ANY (conkey)) THEN 'FK' END,
           CASE WHEN EXISTS (SELECT FROM pg_index WHERE indrelid = drawn.oid AND indisunique AND NOT indisprimary
                             AND attnum = ANY (indkey)) THEN 'U' END) AS keys
FROM drawn JOIN pg_attribute ON attrelid = drawn.oid AND attnum > 0 AND NOT attisdropped;

SELECT 'digraph schema {
  rankdir = LR; nodesep = 0.25; ranksep = 1.1; splines = spline; fontname = "Helvetica"; fontsize = 18;
  label = "PK primary key   FK foreign key   U unique   ? may be null"; labelloc = t; labeljust = l;
  node [shape = plain, fontname = "Helvetica", fontsize = 10];
  edge [color = "#5a6b7b", arrowhead = normal, arrowsize = 0.7];';

SELECT format('  subgraph "cluster_%s" { label = "%s"; style = "rounded,filled"; color = "#d5dde5"; fillcolor = "#f4f7fa";
%s  }', subject, subject, string_agg(node, E'\n' ORDER BY name) || E'\n')
FROM (
    SELECT subject, drawn.name, format('    %s [label = <<TABLE BORDER="0" CELLBORDER="1" CELLSPACING="0" CELLPADDING="3" COLOR="#9fb0c0" BGCOLOR="white">'
        '<TR><TD PORT="top" COLSPAN="3" BGCOLOR="#dfe9e4"><FONT POINT-SIZE="13"><B>%s</B></FONT></TD></TR>'
        '<TR><TD COLSPAN="3" ALIGN="LEFT" BALIGN="LEFT"><FONT POINT-SIZE="9" COLOR="#44515e">%s</FONT></TD></TR>%s</TABLE>>];',
        drawn.name, drawn.name,
        regexp_replace(regexp_replace(pg_temp.html(coalesce(comment, '')), '(.{1,52})(\s+|\$)', '\1<BR/>', 'g'), '<BR/>\$', ''),
        string_agg(format('<TR><TD ALIGN="LEFT" PORT="%s">%s</TD><TD ALIGN="LEFT">%s</TD><TD PORT="from_%s">%s</TD></TR>',
            cell.name, CASE WHEN keys LIKE 'PK%' THEN format('<B>%s</B>', cell.name) ELSE cell.name END, type, cell.name,
            coalesce(nullif(keys, ''), ' ')), '' ORDER BY attnum)) AS node
    FROM drawn JOIN cell USING (oid) GROUP BY subject, drawn.name, comment
) AS nodes
GROUP BY subject ORDER BY subject;

SELECT format('  %s:from_%s:e -> %s:%s:w;', source.name, first.name, target.name, referred.name)
FROM pg_constraint
JOIN drawn AS source ON source.oid = conrelid
JOIN drawn AS target ON target.oid = confrelid
JOIN cell AS first ON first.oid = conrelid AND first.attnum = conkey[1]
JOIN cell AS referred ON referred.oid = confrelid AND referred.attnum = confkey[1]
WHERE contype = 'f'
ORDER BY source.name, conname;

SELECT '}';
SQL
}

[ -n "${PGDATABASE:-}" ] || start_cluster
draw >"$docs/schema.dot"
dot -Tsvg "$docs/schema.dot" -o "$docs/schema.svg"
