#include "ui/theme/SystemScheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

// org.freedesktop.portal.Settings: color-scheme is 0 (no preference), 1 (dark) or 2 (light).
constexpr uint PrefersDark = 1;
constexpr uint PrefersLight = 2;

constexpr auto Service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto Path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto Interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto Space = "org.freedesktop.appearance"_L1;
constexpr auto Key = "color-scheme"_L1;

} // namespace

SystemScheme::SystemScheme(const QPalette& platformPalette, QObject* parent)
    : QObject(parent)
    , m_scheme(schemeOf(platformPalette))
{
    askPortal();
}

void SystemScheme::askPortal()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(Service, Path, Interface, u"SettingChanged"_s, this, SLOT(takeSetting(QString, QString, QDBusVariant)));
    auto question = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
    question << Space << Key;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid()) {
            takeSetting(Space, Key, reply.value());
        }
    });
}

void SystemScheme::takeSetting(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space != Space || key != Key) {
        return;
    }
    // Read wraps the value twice, SettingChanged once.
    auto inner = value.variant();
    if (inner.canConvert<QDBusVariant>()) {
        inner = inner.value<QDBusVariant>().variant();
    }
    take(inner.toUInt());
}

void SystemScheme::take(uint preference)
{
    if (preference != PrefersDark && preference != PrefersLight) {
        return;
    }
    const auto scheme = preference == PrefersDark ? Scheme::Dark : Scheme::Light;
    if (scheme != m_scheme) {
        m_scheme = scheme;
        Q_EMIT changed();
    }
}

} // namespace siaran::ui
