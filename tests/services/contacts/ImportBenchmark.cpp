#include "tests/services/contacts/ImportBenchmark.h"

#include "services/contacts/Importer.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace siaran;

double TimedImport::rowsPerSecond() const
{
    const auto rows = report.added + report.merged + report.rejected;
    return rows * 1000.0 / static_cast<double>(std::max<qint64>(1, elapsed.count()));
}

Result<TimedImport> timeImport(db::Session& session, const QString& path)
{
    QElapsedTimer timer;
    timer.start();
    return contacts::Importer(session, u"benchmark"_s).run(path).map([&](contacts::ImportReport report) {
        return TimedImport {std::move(report), std::chrono::milliseconds(timer.elapsed())};
    });
}
