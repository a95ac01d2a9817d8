#include "app/simulator/Options.h"
#include "app/support/StopSignals.h"
#include "services/simulator/Simulator.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;
using siaran::ErrorKind;

void writeLine(FILE* stream, const QByteArray& line)
{
    std::fputs(line.constData(), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

QByteArray sentenceFor(const siaran::Error& error, const siaran::simulator::SimulatorSettings& settings)
{
    const QString sentence = error.kind == ErrorKind::Conflict
        ? u"siaran-simulator: port %1 or the ledger file is already in use (%2)."_s.arg(settings.port).arg(error.detail)
        : u"siaran-simulator: cannot start: %1."_s.arg(error.detail);
    return sentence.toLocal8Bit();
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"siaran-simulator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIARAN_VERSION));

    const auto settings = siaran::app::readOptions(QCoreApplication::arguments());
    if (!settings) {
        writeLine(stderr, (u"siaran-simulator: "_s + settings.error().detail).toLocal8Bit());
        return 2;
    }
    siaran::simulator::Simulator simulator(*settings);
    const siaran::app::StopSignals signals;
    QObject::connect(&signals, &siaran::app::StopSignals::stopRequested, &application, &QCoreApplication::quit);
    if (const auto port = simulator.start(); !port) {
        writeLine(stderr, sentenceFor(port.error(), *settings));
        return 1;
    }
    QJsonObject ready {{u"url"_s, simulator.url().toString()},
                       {u"phone_number_id"_s, settings->phoneNumberId},
                       {u"account_id"_s, settings->accountId}};
    if (const auto certificate = simulator.certificateFile(); !certificate.isEmpty()) {
        ready[u"certificate"_s] = certificate;
    }
    writeLine(stdout, QJsonDocument(ready).toJson(QJsonDocument::Compact));
    return QCoreApplication::exec();
}
