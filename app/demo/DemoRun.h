#pragma once

#include "app/demo/DemoOptions.h"
#include "app/demo/DemoReport.h"
#include "services/analytics/AnalyticsService.h"

#include <QCoro/QCoroTask>
#include <QElapsedTimer>

namespace siaran::app {

class Workspace;

/// The whole main job without a window, on a practice workspace that was just opened: import, segment, template
/// campaign, sending, webhooks, replies and opt-outs, a second campaign that leaves out who said stop, exports. Prints
/// what it does.
class DemoRun {
public:
    /// `folder` takes the file that is imported and the reports that are exported.
    DemoRun(Workspace& workspace, DemoOptions options, QString folder);

    [[nodiscard]] QCoro::Task<Result<DemoReport>> run();

private:
    [[nodiscard]] QCoro::Task<Result<void>> importCustomers();
    [[nodiscard]] QCoro::Task<Result<SegmentId>> saveSegment();
    [[nodiscard]] QCoro::Task<Result<MessageContent>> chooseTemplate();
    [[nodiscard]] QCoro::Task<Result<CampaignId>> launch(QString name, SegmentId segment, MessageContent content,
                                                         LaunchReceipt* receipt);
    [[nodiscard]] QCoro::Task<Result<CampaignTally>> followToTheEnd(CampaignId campaign, QString what);
    [[nodiscard]] QCoro::Task<Result<void>> waitForWebhooks();
    [[nodiscard]] QCoro::Task<Result<int>> exportAs(CampaignId campaign, analytics::ExportFormat format, QString name);
    [[nodiscard]] QCoro::Task<Result<QStringList>> optedOutNumbers();
    [[nodiscard]] QCoro::Task<Result<void>> runBothCampaigns();

    void say(const QString& line) const;

    Workspace& m_workspace;
    const DemoOptions m_options;
    const QString m_folder;
    DemoReport m_report;
};

} // namespace siaran::app
