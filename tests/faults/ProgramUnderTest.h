#pragma once

#include <QJsonObject>
#include <QProcess>

/// One of the project's programs as a process of its own. It ends with this object, and on Linux also when the test
/// itself is killed. Blocks while it waits.
class ProgramUnderTest {
public:
    explicit ProgramUnderTest(QString path);
    ~ProgramUnderTest();
    Q_DISABLE_COPY_MOVE(ProgramUnderTest)

    /// What is set besides the test's own environment.
    void setEnvironment(const QMap<QString, QString>& variables);

    /// Starts it and answers the line of JSON it prints once it is ready; empty when it ended or stayed silent for half
    /// a minute, and then errors() says why.
    [[nodiscard]] QJsonObject start(const QStringList& words);

    /// Runs it to its end and answers the exit code; -1 when it crashed or took longer than `timeoutMs`.
    [[nodiscard]] int run(const QStringList& words, int timeoutMs);

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

    /// SIGKILL; returns when it is gone.
    void kill();

    /// SIGTERM; answers as run() does.
    [[nodiscard]] int stop();

    /// All of it, as UTF-8, since the last start.
    [[nodiscard]] QString output();
    [[nodiscard]] QString errors();

private:
    [[nodiscard]] int exitCode() const;

    const QString m_path;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};
