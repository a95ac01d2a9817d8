#include "tests/faults/ProgramUnderTest.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>

#include <csignal>
#endif

namespace {

constexpr int StartTimeoutMs = 30'000;
constexpr int StopTimeoutMs = 60'000;

} // namespace

ProgramUnderTest::ProgramUnderTest(QString path)
    : m_path(std::move(path))
{
#ifdef Q_OS_LINUX
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
}

ProgramUnderTest::~ProgramUnderTest()
{
    kill();
}

void ProgramUnderTest::setEnvironment(const QMap<QString, QString>& variables)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (auto variable = variables.begin(); variable != variables.end(); ++variable) {
        environment.insert(variable.key(), variable.value());
    }
    m_process.setProcessEnvironment(environment);
}

QJsonObject ProgramUnderTest::start(const QStringList& words)
{
    m_output.clear();
    m_errors.clear();
    m_process.start(m_path, words);
    const QDeadlineTimer deadline(StartTimeoutMs);
    while (!m_output.contains('\n') && m_process.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        m_output += m_process.readAllStandardOutput();
    }
    return QJsonDocument::fromJson(m_output.left(m_output.indexOf('\n'))).object();
}

int ProgramUnderTest::run(const QStringList& words, int timeoutMs)
{
    m_output.clear();
    m_errors.clear();
    m_process.start(m_path, words);
    if (!m_process.waitForFinished(timeoutMs)) {
        kill();
    }
    return exitCode();
}

void ProgramUnderTest::kill()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

int ProgramUnderTest::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(StopTimeoutMs)) {
        kill();
    }
    return exitCode();
}

int ProgramUnderTest::exitCode() const
{
    return m_process.exitStatus() == QProcess::NormalExit && m_process.error() != QProcess::FailedToStart
        ? m_process.exitCode()
        : -1;
}

QString ProgramUnderTest::output()
{
    m_output += m_process.readAllStandardOutput();
    return QString::fromUtf8(m_output);
}

QString ProgramUnderTest::errors()
{
    m_errors += m_process.readAllStandardError();
    return QString::fromUtf8(m_errors);
}
