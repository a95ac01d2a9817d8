#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace siaran::tests {

/// One message of a .ts file.
struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translations; // one, or one for each plural form
    bool plural = false;
    bool finished = true;

    /// Tells a message from every other, and reads well in a failing test.
    [[nodiscard]] QString key() const;
};

/// The messages of a .ts file in their order; empty when it cannot be read.
[[nodiscard]] QList<Message> messagesOf(const QString& path);

/// Those of `texts` that the .ts file has other words for.
[[nodiscard]] QStringList leftInEnglish(QStringList texts, const QString& path);

} // namespace siaran::tests
