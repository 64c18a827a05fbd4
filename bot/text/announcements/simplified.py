"""Chinese in the short characters, so that one table of words reads papers of Taipei and Hong Kong as well."""

from typing import Final

from bot.text.quantities.remembered import remembered


@remembered
def simplified(text: str) -> str:
    """The text with the long forms of the characters that our words use written short; spans stay where they are."""
    return text if text.isascii() else text.translate(_SHORT)


_PAIRS: Final = (
    "資资 開开 預预 計计 擬拟 將将 劃划 億亿 萬万 產产 線线 廠厂 礎础 設设 備备 電电 儲储 風风 園园 區区 總总 門门 "
    "倉仓 庫库 碼码 頭头 礦矿 網网 "
    "絡络 擴扩 興兴 雲云 數数 據据 機机 構构 圓圆 額额 達达 約约 項项 發发 處处 務务 營营 業业 佈布 後后 與与 於于 "
    "實实 維维 調调 漲涨 應应 該该 "
    "範范 圍围 標标 準准 進进 導导 體体 製制 財财 報报 國国 縣县 內内 關关 會会 議议 簽签 訂订 協协 劑剂 啟启 動动 "
    "竣竣 課课 債债 權权 購购 "
    "併并 價价 幣币 歐欧 韓韩 臺台 億亿 來来 個个 間间 對对 從从 過过 還还 這这 現现 時时 說说 認认 為为 們们 員员 "
    "長长 陸陆 續续 類类 號号 "
    "層层 畫划 積积 極极 結结 軟软 轉转 運运 顯显 較较 遠远 億亿 龍龙 歷历 積积 單单 兩两 幾几 年年 減减 縮缩 減减 "
    "創创 記记 錄录 豪豪 擲掷 "
    "確确 繼继 續续 曾曾 經经 傳传 聞闻 紀纪 淨净 虧亏 損损 獲获 稅税 訊讯 衛卫 燈灯 鋼钢 鐵铁 鋰锂 矽硅 術术 學学 "
    "鎊镑 盧卢 亞亚 爾尔 蘭兰 館馆 樓楼 場场 橋桥 鏈链 餘余 終终 棄弃 擱搁 暫暂 緩缓 遲迟 審审 決决"
)
_SHORT: Final = str.maketrans({pair[0]: pair[1] for pair in _PAIRS.split()})
