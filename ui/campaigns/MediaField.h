#pragma once

#include "models/campaigns/MediaChoice.h"
#include "ui/widgets/Card.h"

class QLineEdit;
class QMimeData;
class QPushButton;

namespace siaran::ui {

class Strip;

/// Where the file of a message is chosen: dropped, pasted, browsed for, or fetched from a link; and what was chosen.
class MediaField final : public Card {
    Q_OBJECT

public:
    explicit MediaField(media::MediaService& service, QWidget* parent = nullptr);

    /// The kind a template's header shows; nothing: any, and none is fine.
    void setWanted(std::optional<AttachmentKind> kind);
    void show(const std::optional<Attachment>& attachment);
    /// A small picture of what the message carries; null when there is none.
    [[nodiscard]] QImage picture() const;
    void focusFirst();

    /// Takes pictures and files that are dropped or pasted into `widget` as well.
    void watch(QWidget* widget);

Q_SIGNALS:
    void picked(const std::optional<siaran::Attachment>& attachment);
    /// The small picture of what the message carries has come, or gone.
    void pictureChanged();

private:
    QWidget* buildChosen();
    QWidget* buildOffer();
    QWidget* buildLink();
    void render();
    void renderStrip();
    void browse();
    void fetchLink();
    bool take(const QMimeData* mime);
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

    models::MediaChoice m_choice;
    QWidget* m_chosen = nullptr;
    QLabel* m_icon = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_facts = nullptr;
    QPushButton* m_replace = nullptr;
    QPushButton* m_remove = nullptr;
    QWidget* m_offer = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_browse = nullptr;
    QPushButton* m_useLink = nullptr;
    QPushButton* m_cancel = nullptr;
    QWidget* m_linkRow = nullptr;
    QLineEdit* m_link = nullptr;
    Strip* m_strip = nullptr;
    QPushButton* m_fit = nullptr;
    QPushButton* m_again = nullptr;
    bool m_isReplacing = false;
};

} // namespace siaran::ui
