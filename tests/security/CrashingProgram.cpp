#include "tests/security/CrashingProgram.h"

#ifdef Q_OS_LINUX

#include <QDir>
#include <QFile>
#include <fcntl.h>
#include <grp.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <vector>

using namespace Qt::StringLiterals;

namespace siaran::test {

namespace {

std::vector<char*> pointersTo(QList<QByteArray>& words)
{
    std::vector<char*> pointers;
    for (auto& word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

void sendTo(const char* file, int descriptor)
{
    const int opened = ::open(file, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    ::dup2(opened, descriptor);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

CrashingProgram::CrashingProgram(const QString& folder, const QStringList& words, const QList<QByteArray>& environment,
                                 uint user)
    : m_folder(folder)
{
    QList<QByteArray> arguments;
    for (const auto& word : words) {
        arguments.append(QFile::encodeName(word));
    }
    auto variables = environment;
    const auto argv = pointersTo(arguments);
    const auto envp = pointersTo(variables);
    const auto place = QFile::encodeName(folder);
    m_pid = ::fork();
    if (m_pid != 0) {
        return;
    }
    const rlimit everything {RLIM_INFINITY, RLIM_INFINITY};
    ::setrlimit(RLIMIT_CORE, &everything);
    if (::chdir(place.constData()) != 0
        || (user != 0 && (::setgroups(0, nullptr) != 0 || ::setgid(user) != 0 || ::setuid(user) != 0))) {
        ::_exit(126);
    }
    sendTo("out.txt", STDOUT_FILENO);
    sendTo("err.txt", STDERR_FILENO);
    ::execve(argv.front(), argv.data(), envp.data());
    ::_exit(127);
}

CrashingProgram::~CrashingProgram()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
}

QByteArray CrashingProgram::output() const
{
    return contentOf(QDir(m_folder).filePath(u"out.txt"_s));
}

QByteArray CrashingProgram::errors() const
{
    return contentOf(QDir(m_folder).filePath(u"err.txt"_s));
}

bool CrashingProgram::dumpsAt(int signal)
{
    ::kill(m_pid, signal);
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_pid = 0;
    return WIFSIGNALED(status) && WCOREDUMP(status);
}

} // namespace siaran::test

#endif
