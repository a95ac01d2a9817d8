#include "app/demo/DemoCommand.h"

#include "app/demo/DemoRun.h"
#include "app/support/Logging.h"
#include "app/workspace/Workspace.h"
#include "ui/shell/ErrorText.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace siaran::app {

namespace {

constexpr auto MostContacts = 1'000'000;
constexpr auto TimeScale = 800.0; // a day of deliveries and replies in some seconds

void complain(const QString& text)
{
    std::fputs(qUtf8Printable(u"siaran demo: "_s + text + u'\n'), stderr);
}

void complain(const Error& error)
{
    complain(ui::errorSentence(error));
}

std::optional<DemoOptions> read(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"contacts"_s, u"Rows of the customer list."_s, u"N"_s, u"10000"_s});
    parser.addOption({u"seed"_s, u"Chance begins here."_s, u"S"_s, u"2026"_s});
    parser.addOption({u"report"_s, u"Where to write what was found, as JSON."_s, u"FILE"_s});
    parser.addOption({u"data-dir"_s, u"A new folder to keep the workspace in."_s, u"DIR"_s});
    if (!parser.parse(QStringList {u"siaran demo"_s} + arguments)) {
        complain(parser.errorText());
        return std::nullopt;
    }
    bool contactsRead = false;
    bool seedRead = false;
    const DemoOptions options {.contacts = parser.value(u"contacts"_s).toInt(&contactsRead),
                               .seed = parser.value(u"seed"_s).toUInt(&seedRead),
                               .reportFile = parser.value(u"report"_s),
                               .folder = parser.value(u"data-dir"_s)};
    if (!contactsRead || options.contacts < 1 || options.contacts > MostContacts) {
        complain(u"--contacts takes a whole number from 1 to 1000000."_s);
        return std::nullopt;
    }
    if (!seedRead || !parser.positionalArguments().isEmpty()) {
        complain(seedRead ? u"there are words too many: "_s + parser.positionalArguments().join(u' ')
                          : u"--seed takes a whole number."_s);
        return std::nullopt;
    }
    return options;
}

/// The folder of one run: the named one, or one that goes with the program.
class DemoFolder {
public:
    explicit DemoFolder(const QString& named)
    {
        if (named.isEmpty()) {
            m_temporary = std::make_unique<QTemporaryDir>(QDir::temp().filePath(u"siaran-demo-XXXXXX"_s));
            // The database may run as another user, who has to pass through.
            QFile::setPermissions(m_temporary->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup
                                      | QFile::ExeOther);
        }
        m_path = named.isEmpty() ? m_temporary->path() : QDir(named).absolutePath();
    }

    [[nodiscard]] Result<QString> prepared() const
    {
        if (!QDir().mkpath(m_path)) {
            return fail(ErrorKind::Unavailable, u"cannot make "_s + m_path, u"data.not_writable"_s);
        }
        return m_path;
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_path;
};

QCoro::Task<Result<DemoReport>> runAll(Workspace& workspace, DemoOptions options, QString folder)
{
    DemoRun run(workspace, options, folder);
    co_return co_await run.run();
}

int conclude(const Result<DemoReport>& report, const DemoOptions& options)
{
    if (!report) {
        complain(report.error());
        return 1;
    }
    std::fputs(qUtf8Printable(summaryOf(*report)), stdout);
    if (!options.reportFile.isEmpty()) {
        if (const auto written = writeReport(*report, options.reportFile); !written) {
            complain(written.error());
            return 1;
        }
    }
    return report->brokenPromises().isEmpty() ? 0 : 1;
}

int runIn(const QString& folder, const DemoOptions& options)
{
    startLogging(folder);
    simulator::SimulatorSettings practice;
    practice.seed = options.seed;
    practice.messagesPerSecond = 1000;
    practice.timeScale = TimeScale;
    auto workspace = Workspace::open({.folder = folder, .programs = {}, .actor = u"demo"_s, .practice = practice});
    if (!workspace) {
        complain(workspace.error());
        return 1;
    }
    if (const auto started = (*workspace)->start(); !started) {
        complain(started.error());
        return 1;
    }
    int exitCode = 1;
    QTimer::singleShot(0, qApp, [&] {
        QCoro::connect(runAll(**workspace, options, folder), qApp, [&](const Result<DemoReport>& report) {
            exitCode = conclude(report, options);
            QCoreApplication::quit();
        });
    });
    QCoreApplication::exec();
    return exitCode;
}

} // namespace

int runDemo(int argc, char** argv, const QStringList& arguments)
{
    const QCoreApplication application(argc, argv);
    const auto options = read(arguments);
    if (!options) {
        return 2;
    }
    const DemoFolder place(options->folder);
    const auto folder = place.prepared();
    if (!folder) {
        complain(folder.error());
        return 1;
    }
    return runIn(*folder, *options);
}

} // namespace siaran::app
