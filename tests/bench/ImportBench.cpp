#include "tests/bench/ImportBench.h"

#include "services/contacts/ImportPlan.h"
#include "services/contacts/PhoneNormalizer.h"
#include "services/contacts/RowInterpreter.h"
#include "services/contacts/SqlImportService.h"
#include "services/contacts/TableReader.h"
#include "services/db/DbExecutor.h"
#include "tests/bench/BenchDatabase.h"
#include "tests/bench/Figure.h"
#include "tests/bench/ProcessMeter.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace siaran::bench {

namespace {

/// Another process makes the list, so that this one's memory is the import's alone.
bool makeList(const QString& path, int rows)
{
    QProcess maker;
    maker.setStandardOutputFile(path);
    maker.start(QStringLiteral(SIARAN_SAMPLE_SHOP), {u"--contacts"_s, QString::number(rows), u"--seed"_s, u"1"_s});
    return maker.waitForFinished(-1) && maker.exitCode() == 0;
}

void forgetPeak()
{
    // proc(5): 5 sets the peak of the resident memory back to what it is now.
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5");
    }
}

/// What one import took, with the processor's time at the change from reading to merging.
struct Run {
    contacts::ImportReport report;
    double seconds = 0;
    double readingSeconds = 0;
    double appCpu = 0;
    double serverCpuReading = 0;
    double serverCpuMerging = 0;
};

class Workspace {
public:
    Result<void> start()
    {
        return m_database.start().map([this] {
            m_executor.emplace(m_database.settings(), m_database.catalog());
            m_service.emplace(*m_executor, u"bench"_s);
        });
    }

    Result<Run> import(const QString& path)
    {
        const auto server = m_executor
                                ->run([](db::Session& session) -> Result<qint64> {
                                    auto query = session.runComposed("bench_pid"_L1, u"SELECT pg_backend_pid()"_s, {});
                                    return query && query->next() ? query->value(0).toLongLong() : 0;
                                })
                                .result()
                                .value_or(0);
        const qint64 own = QCoreApplication::applicationPid();
        const double appBefore = processorSeconds(own);
        const double serverBefore = processorSeconds(server);
        Result<Run> answer = Run();
        double serverAtMerge = serverBefore;
        QElapsedTimer clock;
        clock.start();
        QEventLoop loop;
        QCoro::connect(m_service->run(path, {},
                                      [&](const contacts::ImportProgress& progress) {
                                          if (progress.phase == contacts::ImportPhase::Merging) {
                                              answer->readingSeconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
                                              serverAtMerge = processorSeconds(server);
                                          }
                                      }),
                       &loop, [&](Result<contacts::ImportReport> report) {
                           if (report) {
                               answer->report = *report;
                           } else {
                               answer = tl::unexpected(report.error());
                           }
                           loop.quit();
                       });
        loop.exec();
        return answer.map([&](Run run) {
            run.seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
            run.appCpu = processorSeconds(own) - appBefore;
            run.serverCpuReading = serverAtMerge - serverBefore;
            run.serverCpuMerging = processorSeconds(server) - serverAtMerge;
            return run;
        });
    }

private:
    BenchDatabase m_database;
    std::optional<db::DbExecutor> m_executor;
    std::optional<contacts::SqlImportService> m_service;
};

void printRun(const QString& name, const Run& run, int rows)
{
    const double perRow = 1e6 / rows;
    print(name + u".rows_per_second"_s, rows / run.seconds, u"rows/s"_s);
    print(name + u".reading_us_per_row"_s, run.readingSeconds * perRow, u"us"_s);
    print(name + u".merging_us_per_row"_s, (run.seconds - run.readingSeconds) * perRow, u"us"_s);
    print(name + u".cpu_app_us_per_row"_s, run.appCpu * perRow, u"us"_s);
    print(name + u".cpu_server_reading_us_per_row"_s, run.serverCpuReading * perRow, u"us"_s);
    print(name + u".cpu_server_merging_us_per_row"_s, run.serverCpuMerging * perRow, u"us"_s);
}

/// How the time of this process divides: the file read alone, and read and understood.
void printStages(const QString& path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    const auto plan = contacts::planImport(file, {}, {});
    if (!plan) {
        return;
    }
    const contacts::TableReader reader(plan->format);
    const contacts::RowInterpreter interpreter(plan->mapping, contacts::PhoneNormalizer());
    const qint64 own = QCoreApplication::applicationPid();
    const double start = processorSeconds(own);
    (void)reader.read(file, [](const contacts::TableRow&) { return contacts::ReadOn::Yes; });
    const double read = processorSeconds(own);
    qint64 understood = 0;
    (void)reader.read(file, [&](const contacts::TableRow& row) {
        understood += interpreter.interpret(row).rejection ? 0 : 1;
        return contacts::ReadOn::Yes;
    });
    const double both = processorSeconds(own);
    print(u"import.cpu_read_us_per_row"_s, (read - start) * 1e6 / rows, u"us"_s);
    print(u"import.cpu_interpret_us_per_row"_s, (both - read - (read - start)) * 1e6 / rows, u"us"_s);
}

Result<Run> importNew(const QString& path, bool again, int rows)
{
    Workspace workspace;
    return workspace.start()
        .and_then([&] {
            forgetPeak();
            return workspace.import(path);
        })
        .and_then([&](const Run& first) -> Result<Run> {
            if (again) {
                const double peak = mostResidentMb(QCoreApplication::applicationPid());
                printRun(u"import"_s, first, rows);
                print(u"import.peak_rss_mb"_s, peak, u"MB"_s);
                return workspace.import(path).map([&](const Run& second) {
                    printRun(u"import.again"_s, second, rows);
                    return first;
                });
            }
            return first;
        });
}

} // namespace

int benchImport(int rows)
{
    const QTemporaryDir folder(QDir::temp().filePath(u"siaran-bench-XXXXXX"_s));
    const auto list = folder.filePath(u"customers.csv"_s);
    const auto shortList = folder.filePath(u"tenth.csv"_s);
    if (!makeList(list, rows) || !makeList(shortList, rows / 10)) {
        std::fputs("siaran-bench: the list could not be made\n", stderr);
        return 1;
    }
    printStages(list, rows);
    const auto tenth = importNew(shortList, false, rows / 10);
    if (!tenth) {
        return complain(tenth.error());
    }
    print(u"import.peak_rss_of_a_tenth_mb"_s, mostResidentMb(QCoreApplication::applicationPid()), u"MB"_s);
    const auto whole = importNew(list, true, rows);
    return whole ? 0 : complain(whole.error());
}

} // namespace siaran::bench
