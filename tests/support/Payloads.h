#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

/// Meta's own examples, where there is a folder of them: SIARAN_PAYLOADS, or shared/payloads beside the sources, with
/// an index.json that says of what kind each file is. Tests that use them bring what they need with them besides.
class Payloads {
public:
    static QByteArray read(const QString& file)
    {
        QFile payload(folder().filePath(file));
        return payload.open(QIODevice::ReadOnly) ? payload.readAll() : QByteArray();
    }

    /// The kinds by the names of the files; none when there is no folder.
    static QMap<QString, QString> kinds()
    {
        QMap<QString, QString> kinds;
        const auto index = QJsonDocument::fromJson(read(QStringLiteral("index.json"))).array();
        for (const auto& entry : index) {
            kinds.insert(entry[u"file"].toString(), entry[u"kind"].toString());
        }
        return kinds;
    }

    /// Whether somebody named a folder, which then must have an index.
    static bool areNamed() { return !named().isEmpty(); }

private:
    static QString named() { return qEnvironmentVariable("SIARAN_PAYLOADS"); }
    static QDir folder()
    {
        return QDir(areNamed() ? named() : QStringLiteral(SIARAN_SOURCE_DIR "/../shared/payloads"));
    }
};
