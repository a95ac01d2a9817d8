#include "app/support/Logging.h"

#include <QDir>
#include <QtGlobal>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace siaran::app {

namespace {

constexpr std::size_t FileBytes = std::size_t {2} * 1024 * 1024;

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return spdlog::level::debug;
    case QtInfoMsg: return spdlog::level::info;
    case QtWarningMsg: return spdlog::level::warn;
    case QtCriticalMsg: return spdlog::level::err;
    case QtFatalMsg: return spdlog::level::critical;
    }
    return spdlog::level::info;
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const auto* category = context.category == nullptr ? "default" : context.category;
    spdlog::log(levelOf(type), "{}: {}", category, text.toStdString());
    if (type == QtFatalMsg) {
        spdlog::default_logger()->flush();
    }
}

} // namespace

void startLogging(const QString& folder)
{
    auto errors = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    errors->set_level(spdlog::level::err);
    auto logger = std::make_shared<spdlog::logger>("siaran", spdlog::sinks_init_list {errors});
    if (QDir().mkpath(folder)) {
        try {
            logger->sinks().push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                QDir(folder).filePath(QStringLiteral("siaran.log")).toStdString(), FileBytes, 1));
        } catch (const spdlog::spdlog_ex&) {
            // A full disk or a folder of somebody else's: standard error has to do.
        }
    }
    logger->set_level(spdlog::level::debug);
    logger->flush_on(spdlog::level::warn);
    spdlog::set_default_logger(std::move(logger));
    qInstallMessageHandler(handle);
}

} // namespace siaran::app
