#pragma once

#include <QByteArray>
#include <QStringList>

#ifdef Q_OS_LINUX

namespace siaran::test {

/// A program that is allowed to write as large a core dump as it likes, and is made to crash.
class CrashingProgram {
public:
    /// Starts it in `folder`, where a dump would be written and where its words go (out.txt, err.txt). `user`: whom it
    /// becomes first; 0: nobody else.
    CrashingProgram(const QString& folder, const QStringList& words, const QList<QByteArray>& environment,
                    uint user = 0);
    /// Ends it when it still runs.
    ~CrashingProgram();
    Q_DISABLE_COPY_MOVE(CrashingProgram)

    [[nodiscard]] int pid() const { return m_pid; }
    [[nodiscard]] QByteArray output() const;
    [[nodiscard]] QByteArray errors() const;

    /// Sends it this signal and waits until it is gone; true when the kernel wrote its memory to a file or to a
    /// handler.
    [[nodiscard]] bool dumpsAt(int signal);

private:
    const QString m_folder;
    int m_pid = 0;
};

} // namespace siaran::test

#endif
