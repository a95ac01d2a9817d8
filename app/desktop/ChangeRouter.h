#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <functional>

class QTimer;

namespace siaran::app {

/// Turns hints of the change feed into refreshes of the panes that exist, gathered so that a burst of hints is one
/// refresh, at most three a second.
class ChangeRouter final : public QObject {
    Q_OBJECT

public:
    explicit ChangeRouter(QObject* parent = nullptr);

    /// `refresh` is called after a hint about one of `topics`, as long as `owner` lives.
    void add(QObject* owner, const QStringList& topics, std::function<void()> refresh);

    /// A hint; an empty topic means: anything may have changed.
    void take(const QString& topic);

private:
    struct Listener {
        QSet<QString> topics;
        std::function<void()> refresh;
    };

    void refreshAll();

    QHash<QObject*, Listener> m_listeners;
    QSet<QString> m_waiting;
    QTimer* m_gathering;
};

} // namespace siaran::app
