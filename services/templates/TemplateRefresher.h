#pragma once

#include <QCoro/QCoroTask>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace siaran::templates {

class TemplateService;

/// How fresh the copies of templates have to be.
struct RefreshPace {
    std::chrono::milliseconds age = std::chrono::minutes(10); ///< older than this, they are fetched before a launch
    std::chrono::milliseconds patience = std::chrono::seconds(10); ///< so long a launch waits for them
    std::chrono::milliseconds gathering = std::chrono::seconds(2); ///< news that come together are one sync
};

/// Brings the copies of templates up to date when it matters: before a launch, and when WhatsApp has told something
/// about one. Lives on the thread of its service.
class TemplateRefresher final : public QObject {
    Q_OBJECT

public:
    TemplateRefresher(TemplateService& service, const RefreshPace& pace, QObject* parent = nullptr);

    /// Ends when the copies are young enough, or when WhatsApp cannot be asked in time: a launch then judges by those
    /// that are there.
    [[nodiscard]] QCoro::Task<void> refreshForLaunch();

    /// WhatsApp has told something about a template: a webhook carries parts of it only.
    void noteNews();

private:
    void sync();

    TemplateService& m_service;
    const RefreshPace m_pace;
    QTimer m_gathering;
    bool m_isSyncing = false;
};

} // namespace siaran::templates
