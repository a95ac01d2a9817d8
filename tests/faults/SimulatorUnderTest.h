#pragma once

#include "tests/faults/ProgramUnderTest.h"

#include <QJsonObject>
#include <QMap>
#include <QNetworkAccessManager>
#include <QUrl>

/// The simulator as a program of its own, over HTTPS with a certificate that only it has, and its pages. What does not
/// answer ends the test program with the reason.
class SimulatorUnderTest {
public:
    /// `folder`: where its certificate lies. Webhooks go to the loopback address at `webhookPort`. `words`: more
    /// options; they win over the usual ones.
    SimulatorUnderTest(const QString& folder, quint16 webhookPort, const QStringList& words);

    [[nodiscard]] QUrl url() const { return m_url; }
    /// What it takes to send to it, as the environment of a server. `url`: another way to it than the direct one.
    [[nodiscard]] QMap<QString, QString> environment(const QUrl& url = {}) const;

    /// The page /_simulator/`page`.
    [[nodiscard]] QJsonObject ask(const QString& page);
    /// Has it do what the page is for (`people?wa_id=6281…&writes=Halo`).
    void tell(const QString& page);
    /// From now on these shares (`serverError=0.1&redirected=0.05`) and no others.
    void disturb(const QString& shares);

    [[nodiscard]] qint64 pid() const { return m_program.pid(); }

    static QString phoneNumber() { return QStringLiteral("106540352242922"); }
    static QString appSecret() { return QStringLiteral("practice-secret"); }
    static QString account() { return QStringLiteral("102290129340398"); }
    static QString webhookPath() { return QStringLiteral("/webhooks/whatsapp"); }

private:
    [[nodiscard]] QJsonObject wait(QNetworkReply* reply) const;
    [[nodiscard]] QNetworkRequest request(const QString& page) const;

    ProgramUnderTest m_program;
    QUrl m_url;
    QString m_certificate;
    QNetworkAccessManager m_network;
};
