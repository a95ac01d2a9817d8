#pragma once

#include "services/analytics/Report.h"
#include "ui/widgets/ToastHost.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace siaran::analytics {
class AnalyticsService;
}

namespace siaran::ui {

class Strip;

/// Writing the report of a campaign to a file: which format, where to, a strip while it is written, a toast after.
class ReportExport final : public QObject {
    Q_OBJECT

public:
    /// `owner` is the window part that dialogs belong to.
    ReportExport(analytics::AnalyticsService& service, QWidget& owner);

    /// The campaign that would be written; an invalid one means there is nothing to write.
    void setCampaign(CampaignId campaign, const QString& name);

    /// The formats to choose from.
    [[nodiscard]] QMenu* menu() const { return m_menu; }
    [[nodiscard]] Strip* strip() const { return m_strip; }

    /// Asks where to, then writes.
    void chooseFile(analytics::ExportFormat format);
    void write(analytics::ExportFormat format, const QString& path);

Q_SIGNALS:
    void availableChanged(bool available);
    /// To be shown by the window.
    void toastRequested(const siaran::ui::Toast& toast);

private:
    void finish(const Result<int>& rows);

    analytics::AnalyticsService& m_service;
    QWidget& m_owner;
    QMenu* m_menu;
    Strip* m_strip;
    CampaignId m_campaign;
    QString m_name;
    QString m_path;
    analytics::ExportFormat m_format = analytics::ExportFormat::Csv;
    bool m_isWriting = false;
};

} // namespace siaran::ui
