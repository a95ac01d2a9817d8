#include "tests/bench/ImportBench.h"

#include "services/contacts/SqlContactService.h"
#include "services/db/DbExecutor.h"
#include "services/db/Migrator.h"
#include "services/db/PrivateCluster.h"
#include "tests/bench/Figure.h"

#include "resources/samples/ShopGenerator.h"
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace siaran::bench {

namespace {

int fail(const Error& error)
{
    std::fputs(qUtf8Printable(u"siaran-bench: "_s + error.detail + u'\n'), stderr);
    return 1;
}

int importInto(const db::ConnectionSettings& settings, const db::SqlCatalog& catalog, const QString& path, int rows)
{
    db::DbExecutor pages(settings, catalog);
    db::DbExecutor lists(settings, catalog);
    db::DbExecutor imports(settings, catalog);
    contacts::SqlContactService service(pages, lists, imports, u"bench"_s);
    auto exitCode = 1;
    QElapsedTimer clock;
    clock.start();
    QCoro::connect(service.importFile(path, [](const contacts::ImportProgress&) {}), qApp,
                   [&](const Result<contacts::ImportReport>& report) {
                       const auto seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
                       if (report) {
                           print(u"import.rows_per_second"_s, rows / seconds, u"rows/s"_s);
                           exitCode = 0;
                       } else {
                           exitCode = fail(report.error());
                       }
                       QCoreApplication::quit();
                   });
    QCoreApplication::exec();
    return exitCode;
}

} // namespace

int benchImport(int rows)
{
    const QTemporaryDir folder(QDir::temp().filePath(u"siaran-bench-XXXXXX"_s));
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
    QFile file(folder.filePath(u"customers.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(samples::contactsCsv(rows, 1)) < 0) {
        return 1;
    }
    file.close();
    db::PrivateCluster cluster({.directory = folder.filePath(u"database"_s), .programs = {}, .durable = true});
    const auto settings = cluster.start();
    const auto catalog = db::SqlCatalog::load(u":/sql"_s);
    if (!settings || !catalog) {
        return fail(settings ? catalog.error() : settings.error());
    }
    {
        db::Session session(*settings, *catalog);
        const auto migrated = session.open().and_then([&session] { return db::migrate(session, u":/migrations"_s); });
        if (!migrated) {
            return fail(migrated.error());
        }
    }
    return importInto(*settings, *catalog, file.fileName(), rows);
}

} // namespace siaran::bench
